// The scripts of ours that no compiler of Rust makes, one file each.

import { build } from "esbuild";

import { writeOutput } from "./output.mjs";

/** What is bundled into what: the first script of the page, and the one that other sites load. */
const SCRIPTS = {
  "start.js": "start/main.js",
  "embed.js": "embed/embed.js",
};

/** Bundles `start/` into `generated/start.js`, and `embed/` into `generated/embed.js`. */
export async function buildScripts() {
  for (const [name, entry] of Object.entries(SCRIPTS)) {
    const result = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: "iife",
      logLevel: "warning",
      target: ["chrome111", "firefox113", "safari16.4"],
      write: false,
    });
    await writeOutput(name, result.outputFiles[0].text);
  }
}
