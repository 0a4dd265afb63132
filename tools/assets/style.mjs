// One style sheet for the page: our own CSS, Leaflet's and the font's, bundled and minified, the fonts beside it.

import { readFile, rm } from "node:fs/promises";
import { basename, join } from "node:path";

import { build } from "esbuild";

import { cutFont } from "./font.mjs";
import { GENERATED, reportOutput } from "./output.mjs";

/** The sheet that imports all others. */
const ENTRY = "style/main.css";

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

/** Bundles `style/main.css` into `generated/style.css` and `generated/fonts/`. */
export async function buildStyle() {
  await rm(join(GENERATED, "fonts"), { recursive: true, force: true });
  const result = await build({
    entryPoints: [ENTRY],
    outdir: GENERATED,
    entryNames: "style",
    assetNames: "fonts/[name]",
    bundle: true,
    minify: true,
    legalComments: "none",
    logLevel: "warning",
    loader: { ".woff2": "file" },
    metafile: true,
    plugins: [cutFont, leafletInUse],
    target: ["chrome111", "firefox113", "safari16.4"],
  });
  for (const file of Object.keys(result.metafile.outputs).sort()) {
    await reportOutput(file.includes("/fonts/") ? `fonts/${basename(file)}` : basename(file));
  }
}
