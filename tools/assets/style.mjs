// One style sheet for the page: our own CSS, Leaflet's and the font's, bundled and minified, the fonts beside it.

import { readFile, rm } from "node:fs/promises";
import { basename, join } from "node:path";

import { build } from "esbuild";

import { GENERATED, reportOutput } from "./output.mjs";

/** The sheet that imports all others. */
const ENTRY = "style/main.css";

/**
 * Leaflet's sheet without its pictures: we draw our own markers and layer switch, and `behavior` is for Internet
 * Explorer 8. What is left names no file.
 */
const leafletWithoutPictures = {
  name: "leaflet-without-pictures",
  setup(bundler) {
    bundler.onLoad({ filter: /[/\\]leaflet[/\\]dist[/\\]leaflet\.css$/ }, async ({ path }) => {
      const css = await readFile(path, "utf8");
      return { contents: css.replace(/^\s*[\w-]+:\s*url\([^)]*\);\s*$/gm, ""), loader: "css" };
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
    plugins: [leafletWithoutPictures],
    target: ["chrome111", "firefox113", "safari16.4"],
  });
  for (const file of Object.keys(result.metafile.outputs).sort()) {
    await reportOutput(file.includes("/fonts/") ? `fonts/${basename(file)}` : basename(file));
  }
}
