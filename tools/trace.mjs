// Traces the loading of many establishments and prints the longest tasks of the main thread, from a built dist/.
// Usage: node tools/trace.mjs FILE.geojson [TRACE.json]

import { spawn } from "node:child_process";
import { copyFile, readFile, rm, writeFile } from "node:fs/promises";

import { chromium } from "@playwright/test";

import { CATEGORIES, LONG_MS, tasksOf } from "./bench/tasks.mjs";
import { launchOptions } from "./browser.mjs";

const PORT = 4194;
const SERVED = "dist/data/traced.geojson";
const [file, kept] = process.argv.slice(2);
if (!file) {
  throw new Error("Name a GeoJSON file: cargo run --release --bin geolocal-data -- demo --count 100000 --out FILE");
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
try {
  const visitor = { locale: "fr-FR", timezoneId: "Europe/Paris", serviceWorkers: "block" };
  const page = await browser.newPage({ ...visitor, viewport: { width: 1440, height: 900 } });
  const began = Date.now();
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(`http://127.0.0.1:${PORT}/with/${patch}/`);
  await page.locator('html[data-state="ready"]').waitFor({ timeout: 300_000 });
  const total = await page.locator('[data-geolocal="total"]').getAttribute("data-count");
  await page.waitForTimeout(500);
  const json = await browser.stopTracing();
  const trace = JSON.parse(json.toString()).traceEvents;
  console.log(`${total} establishments shown after ${Date.now() - began} ms, 500 ms of rest included`);
  const { long, longWork, longest } = tasksOf(trace);
  for (const { at, ms, work, names } of longest) {
    console.log(`${ms.toFixed(1).padStart(7)} ms, ${work.toFixed(1).padStart(5)} of work, at ${at.toFixed(0).padStart(6)} ms  ${names}`);
  }
  console.log(`${long} tasks over ${LONG_MS} ms, ${longWork} by the work in them`);
  if (kept) await writeFile(kept, json);
} finally {
  await browser.close();
  server.kill();
  await rm(SERVED, { force: true });
}
