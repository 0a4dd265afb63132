// Leaflet's scripts, served beside the page: a custom build of Leaflet's own sources, with the parts that the page uses.

import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

import { build } from "esbuild";

import { KNOWN_ANSWERS } from "./leaflet/answers.mjs";
import { smaller } from "../smaller.mjs";
import { writeOutput } from "./output.mjs";

/** The lists of what is bundled: for the first view, and for later. */
const ENTRIES = { "leaflet.js": "tools/assets/leaflet/parts.mjs", "paths.js": "tools/assets/leaflet/paths.mjs" };
/** The modules that the second script finds in the first: `leaflet/shared.mjs` names them. */
const SHARED = /[/\\](CRS\.Earth|Util|DomEvent|DomUtil|LatLng|LatLngBounds|Bounds|Point|Layer|Map)$/;
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

/** Takes from the first script what it has. */
const fromFirst = {
  name: "from-the-first-script",
  setup(bundler) {
    bundler.onResolve({ filter: SHARED }, ({ path }) => ({ path: SHARED.exec(path)[1], namespace: "first" }));
    bundler.onLoad({ filter: /.*/, namespace: "first" }, ({ path }) => ({
      contents: `module.exports = window.L.shared[${JSON.stringify(path)}];`,
    }));
  },
};

/** Bundles Leaflet into `generated/leaflet/`, with the notice of its licence. */
export async function buildLeaflet() {
  const released = await readFile("node_modules/leaflet/dist/leaflet.js", "utf8");
  const [notice] = /^\/\*[^]*?\*\//.exec(released);
  for (const [name, entry] of Object.entries(ENTRIES)) {
    const result = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: "iife",
      banner: { js: notice },
      legalComments: "none",
      logLevel: "warning",
      plugins: name === "leaflet.js" ? [ourParts] : [fromFirst, ourParts],
      target: ["chrome111", "firefox113", "safari16.4"],
      write: false,
    });
    await writeOutput(`leaflet/${name}`, await smaller(result.outputFiles[0].text));
  }
}
