// The font's files for French and English and for what is rarer: what the first view loads is a third smaller.

import { readFile } from "node:fs/promises";

import subsetFont from "subset-font";

/** The package's file for Latin-1, with all weights. */
const SOURCE = "node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2";
/** A file that is cut from it, as `style/font.css` calls it. */
const CUT = /^figtree-latin-(everyday|rest)\.woff2$/;
/**
 * What the style sheet asks for (`tnum`), and what browsers apply by themselves to French and English. Fractions,
 * proportional figures, and the forms of letters in other languages go.
 */
const FEATURES = ["kern", "tnum", "rvrn", "ccmp", "mark", "mkmk"];

/** The characters of a `unicode-range`. */
export function charactersOf(ranges) {
  return ranges
    .split(",")
    .flatMap((range) => {
      const [first, last = first] = range.match(/[\dA-F]+/gi).map((hex) => parseInt(hex, 16));
      return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
    })
    .join("");
}

/** What each `@font-face` of a sheet says: the file's name, its lightest and boldest weight, its characters. */
export function facesOf(css) {
  const value = (face, pattern) => pattern.exec(face)?.[1];
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, face]) => ({
    name: value(face, /url\(["']?(?:[^"')]*\/)?([^"')/]+)["']?\)/),
    weights: value(face, /font-weight:\s*([\d ]+)/).split(" ").map(Number),
    characters: charactersOf(value(face, /unicode-range:\s*([^;]+)/)),
  }));
}

/** Cuts each file for the very characters that its `@font-face` claims. */
export const cutFont = {
  name: "cut-font",
  setup(bundler) {
    bundler.onResolve({ filter: CUT }, ({ path, importer }) => ({ path, namespace: "cut-font", pluginData: importer }));
    bundler.onLoad({ filter: CUT, namespace: "cut-font" }, async ({ path, pluginData: sheet }) => {
      const face = facesOf(await readFile(sheet, "utf8")).find(({ name }) => name === path);
      // All weights stay, used or not: without the lightest, widths are rounded anew and lines break elsewhere.
      const options = { keepFeatures: FEATURES, targetFormat: "woff2" };
      const contents = await subsetFont(await readFile(SOURCE), face.characters, options);
      return { contents, loader: "file" };
    });
  },
};
