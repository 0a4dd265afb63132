// Leaflet's script, served beside the page: a custom build of Leaflet's own sources, with the parts that the page uses.

import { readFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";

import { build } from "esbuild";

import { KNOWN_ANSWERS, UNUSED_METHODS } from "./leaflet/without.mjs";
import { writeOutput } from "./output.mjs";

/** The list of what is bundled. */
const ENTRY = "tools/assets/leaflet/parts.mjs";
/** Where Leaflet's sources are. */
const SOURCES = resolve("node_modules/leaflet/src");
/** Our answers about the browser. */
const BROWSER = resolve("tools/assets/leaflet/browser.mjs");

/** The text of one of Leaflet's sources without a method; fails when it has no such method, or more than one. */
function withoutMethod(text, name, file) {
  // Leaflet's classes are object literals: a method starts and ends after one tab.
  const parts = text.split(new RegExp(`\\n\\t${name}: function \\([^]*?\\n\\t\\},?(?=\\s)`));
  if (parts.length !== 2) throw new Error(`leaflet/src/${file} has ${parts.length - 1} methods "${name}", not one`);
  return parts.join("");
}

/** Takes out what is not used, and asks our own module about what differs between browsers. */
const ourParts = {
  name: "our-parts-of-leaflet",
  setup(bundler) {
    bundler.onResolve({ filter: /[/\\]Browser$/ }, ({ path, resolveDir }) =>
      resolve(resolveDir, path) === resolve(SOURCES, "core/Browser") ? { path: BROWSER } : undefined,
    );
    // It tries Internet Explorer's name space as it loads, which the bundler would have to keep.
    bundler.onResolve({ filter: /[/\\]SVG\.VML$/ }, () => ({
      path: resolve(SOURCES, "layer/vector/SVG.VML.js"),
      sideEffects: false,
    }));
    bundler.onLoad({ filter: /[/\\]leaflet[/\\]src[/\\].*\.js$/ }, async ({ path }) => {
      const file = relative(SOURCES, path).replaceAll("\\", "/");
      let contents = await readFile(path, "utf8");
      for (const name of UNUSED_METHODS[file] ?? []) contents = withoutMethod(contents, name, file);
      contents = contents.replace(/\bBrowser\.(\w+)/g, (asked, name) => KNOWN_ANSWERS[name] ?? asked);
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
