// Leaflet's script, served beside the page: a custom build of Leaflet's own sources, with the parts that the page uses.

import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

import { build } from "esbuild";

import { KNOWN_ANSWERS } from "./leaflet/answers.mjs";
import { writeOutput } from "./output.mjs";

/** The list of what is bundled. */
const ENTRY = "tools/assets/leaflet/parts.mjs";
/** Where Leaflet's sources are. */
const SOURCES = resolve("node_modules/leaflet/src");
/** Our answers about the browser. */
const BROWSER = resolve("tools/assets/leaflet/browser.mjs");
/** One renderer instead of two. */
const CANVAS_ALONE = resolve("tools/assets/leaflet/canvas-alone.mjs");

/** Answers what is known about the browser, and asks our own module about the rest. */
const ourParts = {
  name: "our-parts-of-leaflet",
  setup(bundler) {
    bundler.onResolve({ filter: /[/\\]Browser$/ }, ({ path, resolveDir }) =>
      resolve(resolveDir, path) === resolve(SOURCES, "core/Browser") ? { path: BROWSER } : undefined,
    );
    // Paths are few and never clicked: a canvas draws them all.
    bundler.onResolve({ filter: /[/\\]SVG$/ }, () => ({ path: CANVAS_ALONE }));
    bundler.onLoad({ filter: /[/\\]leaflet[/\\]src[/\\].*\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const contents = source.replace(/\bBrowser\.(\w+)/g, (asked, name) => KNOWN_ANSWERS[name] ?? asked);
      return { contents, resolveDir: dirname(path) };
    });
  },
};

/** Bundles Leaflet into `generated/leaflet/leaflet.js`, with the notice of its licence. */
export async function buildLeaflet() {
  const released = await readFile("node_modules/leaflet/dist/leaflet.js", "utf8");
  const [notice] = /^\/\*[^]*?\*\//.exec(released);
  const result = await build({
    entryPoints: [ENTRY],
    bundle: true,
    minify: true,
    format: "iife",
    banner: { js: notice },
    legalComments: "none",
    logLevel: "warning",
    plugins: [ourParts],
    target: ["chrome111", "firefox113", "safari16.4"],
    write: false,
  });
  await writeOutput("leaflet/leaflet.js", result.outputFiles[0].text);
}
