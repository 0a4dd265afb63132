// The style sheets: our own CSS and Leaflet's, bundled and minified.

import { readFile } from "node:fs/promises";
import { basename } from "node:path";

import { build } from "esbuild";

import { GENERATED, reportOutput } from "./output.mjs";

/** The sheet of the map, which imports others; on top come those of the pages beside it, of a map in another page, of paper. */
const ENTRIES = { style: "style/main.css", pages: "style/pages.css", embed: "style/embed.css", print: "style/print.css" };

/**
 * What the page never shows of Leaflet (`leaflet/parts.mjs` says why), and what Internet Explorer alone reads: a selector
 * that needs one of these selects nothing.
 */
const NEVER_SHOWN =
  /\.leaflet-((popup|tooltip|marker|shadow)(?!-pane)|image|div-icon|default-icon|bar|control-zoom|control-layers|attribution-flag|oldie|vml)|\.lvml/;

/** Leaflet's sheet for the parts in use. What is left names no file. */
const leafletInUse = {
  name: "leaflet-in-use",
  setup(bundler) {
    bundler.onLoad({ filter: /[/\\]leaflet[/\\]dist[/\\]leaflet\.css$/ }, async ({ path }) => {
      const css = (await readFile(path, "utf8")).replace(/\/\*[^]*?\*\//g, "");
      const contents = css.replace(/([^{}]+)(\{[^{}]*\})/g, (_, selectors, declarations) => {
        const used = selectors.split(",").filter((selector) => !NEVER_SHOWN.test(selector));
        return used.length > 0 ? used.join(",") + declarations : "";
      });
      return { contents, loader: "css" };
    });
  },
};

/** Bundles `style/main.css` into `generated/style.css`, and the others likewise. */
export async function buildStyle() {
  const result = await build({
    entryPoints: ENTRIES,
    outdir: GENERATED,
    bundle: true,
    minify: true,
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
    plugins: [leafletInUse],
    target: ["chrome111", "firefox113", "safari16.4"],
  });
  for (const file of Object.keys(result.metafile.outputs).sort()) {
    await reportOutput(basename(file));
  }
}
