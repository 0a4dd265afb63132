// Measures the page's own code against supercluster and leaflet.markercluster in headless Chromium; `cargo xtask bench`
// makes what it needs and runs it. Usage: node tools/bench/main.mjs [--quick] [--only=MEASURE,…]

import { writeFile } from "node:fs/promises";

import { chromium } from "@playwright/test";

import { launchOptions } from "../browser.mjs";
import { machine } from "./machine.mjs";
import { indexMemory, loadedMemory, measure } from "./module.mjs";
import { clicks, keystrokes, mapSize, ready, scrolling, tasks } from "./page.mjs";
import { COUNTS, plan } from "./plan.mjs";
import { extract } from "./points.mjs";
import { serve } from "./server.mjs";
import { summary } from "./stats.mjs";
import { table } from "./table.mjs";

const OUTPUT = "target/bench.json";
const PARTIES = ["ours", "supercluster"];
/** How often a page is clicked: each of six families chosen and dropped, twice. */
const CLICKS = 24;

const quick = process.argv.includes("--quick");
const only = process.argv.find((argument) => argument.startsWith("--only="))?.slice("--only=".length).split(",");
const wanted = (name) => !only || only.includes(name);
const rows = [];
const say = (row) => {
  rows.push(row);
  console.log(table([row]).split("\n").at(-1));
};

/** Measures each party with `act`, which answers lists of figures by state; one row for each state. */
async function compare({ title, count, unit = "ms" }, parties, act) {
  const found = {};
  for (const who of parties) {
    for (const [state, figures] of Object.entries(await act(who))) {
      found[state] = { ...found[state], [who]: summary(figures) };
    }
  }
  for (const [state, figures] of Object.entries(found)) {
    if (figures.ours) say({ title, state, count, unit, ...figures });
  }
}

const repeated = async (many, act) => {
  const figures = [];
  for (let at = 0; at < many; at += 1) figures.push(await act());
  return figures;
};

async function measureModule(browser, origin) {
  for (const step of plan({ quick, only })) {
    const repetitions = (who) => step.parties.find((party) => party.who === who);
    const names = step.parties.map(({ who }) => who);
    await compare(step, names, (who) => measure(browser, origin, step, repetitions(who)));
  }
}

/** Clicks on our map alone and on the whole page, each beside the same map of the others. */
async function measureClicks(browser, origin, context, pages) {
  const found = {};
  for (const who of ["bare", "ours", "supercluster"]) {
    const runs = await repeated(pages, () => clicks(browser, origin, who, context, CLICKS));
    const drawn = runs.flatMap((run) => run.drawn);
    console.log(`  ${who}: ${Math.min(...drawn)} to ${Math.max(...drawn)} things drawn`);
    found[who] = { cold: runs.map(({ taken }) => taken[0]), warm: runs.flatMap(({ taken }) => taken.slice(1)) };
  }
  const title = "click on a filter to next frame";
  await compare({ title: `${title}, map alone`, count: context.count }, PARTIES, (who) => found[who === "ours" ? "bare" : who]);
  await compare({ title: `${title}, whole page`, count: context.count }, PARTIES, (who) => found[who]);
}

async function measurePage(browser, origin) {
  const size = await mapSize(browser, origin);
  const pages = quick ? 2 : 5;
  for (const count of COUNTS.slice(0, 3)) {
    const context = { count, size };
    if (wanted("ready")) {
      const act = async (who) => ({ cold: await repeated(pages, () => ready(browser, origin, who, context)) });
      await compare({ title: "address to everything on the map", count }, PARTIES, act);
    }
    if (!wanted("click")) continue;
    await measureClicks(browser, origin, context, pages);
  }
  if (!wanted("tasks")) return;
  const longest = async (who) => {
    const runs = await repeated(quick ? 1 : 3, () => tasks(browser, origin, who, { count: 100_000, size }));
    runs.forEach(({ long, longest }) => console.log(`  ${who}: ${long} tasks over 50 ms; longest: ${longest[0].names}`));
    return { cold: runs.map(({ longest }) => longest[0].ms) };
  };
  await compare({ title: "longest task while loading", count: 100_000 }, PARTIES, longest);
}

/** The search box and the list, which the others do not have. */
async function measureList(browser, origin) {
  const context = { count: 100_000 };
  for (const [name, title, act] of [
    ["search", "keystroke to suggestions", keystrokes],
    ["scroll", "frame while the list is scrolled", scrolling],
  ]) {
    if (!wanted(name)) continue;
    const figures = (await repeated(quick ? 1 : 3, () => act(browser, origin, context))).flat();
    await compare({ title, ...context }, ["ours"], () => ({ warm: figures }));
  }
}

async function measureMemory(browser, origin) {
  const measured = [["memory of everything read", 100_000, loadedMemory]];
  if (!quick) measured.push(["memory of the index alone", 1_000_000, indexMemory]);
  for (const [title, count, act] of measured) {
    const found = await act(browser, origin, count);
    await compare({ title, count, unit: "MB" }, PARTIES, (who) => ({ "": [found[who]] }));
  }
}

for (const count of COUNTS.filter((count) => !quick || count <= 100_000)) await extract(count);
const server = await serve();
const browser = await chromium.launch(launchOptions);
try {
  const on = machine(browser);
  console.log(`${on.cores} cores of ${on.cpu}, ${on.memory_gb} GB, ${on.browser}; medians (least–most)`);
  await measureModule(browser, server.origin);
  if (["ready", "click", "tasks"].some(wanted)) await measurePage(browser, server.origin);
  await measureList(browser, server.origin);
  if (wanted("memory")) await measureMemory(browser, server.origin);
  await writeFile(OUTPUT, `${JSON.stringify({ machine: on, quick, rows }, null, 2)}\n`);
  console.log(`\n${table(rows)}\n\nWritten to ${OUTPUT}.`);
} finally {
  await browser.close();
  server.close();
}
