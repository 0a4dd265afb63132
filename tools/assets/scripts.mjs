// The scripts of ours that no compiler of Rust makes, one file each.

import { build } from "esbuild";

import { UNRELEASED } from "../release/precache.mjs";
import { smaller } from "../smaller.mjs";
import { readJson, writeOutput } from "./output.mjs";

/** The one that another imports, when it needs it. */
const MODULE = "json-ld.js";

/**
 * What is bundled into what: the first script of the page, what comes after it, and after that what search engines read and
 * what sends what waits, the one that other sites load, and the service worker.
 */
const SCRIPTS = {
  "start.js": "start/main.js",
  "later.js": "start/later.js",
  [MODULE]: "structured-data/json-ld.js",
  "outbox.js": "start/outbox.js",
  "embed.js": "embed/embed.js",
  "service-worker.js": "worker/service-worker.js",
};

/** What stands before a script: the worker's place for the files of a release, and the notice of Workbox's licence. */
async function banner(name) {
  if (name !== "service-worker.js") return "";
  const { version, license } = await readJson("node_modules/workbox-routing/package.json");
  return `${UNRELEASED}\n/*! Workbox ${version}, Copyright Google LLC, ${license}: https://opensource.org/licenses/MIT */`;
}

/** Bundles `start/` with `outbox/`, `embed/` and `worker/` into `generated/`. */
export async function buildScripts() {
  for (const [name, entry] of Object.entries(SCRIPTS)) {
    const result = await build({
      entryPoints: [entry],
      banner: { js: await banner(name) },
      bundle: true,
      define: { "process.env.NODE_ENV": '"production"' },
      minify: true,
      format: name === MODULE ? "esm" : "iife",
      legalComments: "none",
      logLevel: "warning",
      target: ["chrome111", "firefox113", "safari16.4"],
      write: false,
    });
    const [{ text }] = result.outputFiles;
    // The worker's first lines have to stay as they are.
    await writeOutput(name, name === "service-worker.js" ? text : await smaller(text, { module: name === MODULE }));
  }
}
