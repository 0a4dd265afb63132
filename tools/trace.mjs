// Traces the loading of many establishments and prints the longest tasks of the main thread, from a built dist/.
// Usage: node tools/trace.mjs FILE.geojson [TRACE.json]

import { spawn } from "node:child_process";
import { copyFile, readFile, rm, writeFile } from "node:fs/promises";

import { chromium } from "@playwright/test";

import { launchOptions } from "./browser.mjs";

const PORT = 4194;
/** What Chromium calls a long task, in milliseconds. */
const LONG_MS = 50;
const SERVED = "dist/data/traced.geojson";
const [file, kept] = process.argv.slice(2);
if (!file) {
  throw new Error("Name a GeoJSON file: cargo run --release --bin geolocal-data -- demo --count 100000 --out FILE");
}

/** The longest tasks of the page's main thread in a trace, each with what it did, and how many are long. */
function tasksOf(trace) {
  const main = trace.find((event) => event.name === "thread_name" && event.args.name === "CrRendererMain" && pages.has(event.pid));
  const own = trace.filter((event) => event.pid === main.pid && event.tid === main.tid && event.ph === "X");
  const tasks = own.filter((event) => event.name === "RunTask" || event.name === "ThreadControllerImpl::RunTask");
  const inside = (task) => own.filter((event) => event !== task && event.ts >= task.ts && event.ts + event.dur <= task.ts + task.dur);
  tasks.sort((a, b) => b.dur - a.dur);
  const long = tasks.filter((task) => task.dur > LONG_MS * 1000).length;
  const longest = tasks.slice(0, 12).map((task) => {
    const parts = inside(task).sort((a, b) => b.dur - a.dur);
    const names = [...new Set(parts.map((part) => part.args.data?.functionName || part.name))];
    return { at: (task.ts - start) / 1000, ms: task.dur / 1000, names: names.slice(0, 6).join(", ") };
  });
  return { long, longest };
}

const config = JSON.parse(await readFile("dist/config.json", "utf8"));
const changes = {
  sources: [{ ...config.sources[0], url: "data/traced.geojson" }],
  basemaps: config.basemaps.filter((basemap) => basemap.type === "simple"),
};
const patch = Buffer.from(JSON.stringify(changes)).toString("base64url");
await copyFile(file, SERVED);
const server = spawn("node", ["tests/e2e/server.mjs", String(PORT)], { stdio: "inherit" });
const browser = await chromium.launch(launchOptions);
let start = 0;
const pages = new Set();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "fr-FR", timezoneId: "Europe/Paris" });
  const began = Date.now();
  await browser.startTracing(page, { categories: ["toplevel", "devtools.timeline", "v8.execute"] });
  await page.goto(`http://127.0.0.1:${PORT}/with/${patch}/`);
  await page.locator('html[data-state="ready"]').waitFor({ timeout: 300_000 });
  const total = await page.locator('[data-geolocal="total"]').getAttribute("data-count");
  await page.waitForTimeout(500);
  const json = await browser.stopTracing();
  const trace = JSON.parse(json.toString()).traceEvents;
  const navigation = trace.find((event) => event.name === "navigationStart" || event.name === "ResourceSendRequest");
  start = navigation?.ts ?? 0;
  trace.filter((event) => event.name === "TracingStartedInBrowser" || event.name === "ResourceSendRequest").forEach((event) => pages.add(event.pid));
  console.log(`${total} establishments shown after ${Date.now() - began} ms, 500 ms of rest included`);
  const { long, longest } = tasksOf(trace);
  for (const { at, ms, names } of longest) {
    console.log(`${ms.toFixed(1).padStart(7)} ms at ${at.toFixed(0).padStart(6)} ms  ${names}`);
  }
  console.log(`${long} tasks over ${LONG_MS} ms`);
  if (kept) await writeFile(kept, json);
} finally {
  await browser.close();
  server.kill();
  await rm(SERVED, { force: true });
}
