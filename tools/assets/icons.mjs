// The icons in use, as SVG symbols: `<svg><use href="#icon-search"/></svg>`. Trunk inlines those of the page itself and of the
// families that are seen at first; the others, which say nothing that words and colours do not, come after the page is there.

import { access, readFile } from "node:fs/promises";

import { optimize } from "svgo";

import { readJson, writeOutput } from "./output.mjs";

/** Where Lucide keeps one SVG file an icon (ISC licence). */
const ICONS = "node_modules/lucide-static/icons";

/**
 * One path an icon, its numbers to the hundredth of one of Lucide's 24 pixels. Dots, which are lines of no length to speak
 * of, stay lines: not every browser draws the ends of a path that is closed at once.
 */
const SMALLER = {
  floatPrecision: 2,
  multipass: true,
  plugins: [
    "removeComments",
    "removeUselessDefs",
    { name: "convertShapeToPath", params: { convertArcs: true } },
    { name: "mergePaths", params: { force: true, noSpaceAfterFlags: true } },
    { name: "convertPathData", params: { convertToZ: false, noSpaceAfterFlags: true } },
  ],
};

/** Writes the symbols named by the taxonomy and by `ui-icons.json`. */
export async function buildIcons() {
  const { families } = await readJson("public/taxonomy.json");
  const own = await readJson("tools/assets/ui-icons.json");
  const ofPage = (names) => names.map((name) => [name, "tools/assets/ui-icons.json"]);
  const first = await checked([
    ...ofPage(own.first),
    ...families.map(({ id, icon }) => [icon, `public/taxonomy.json, family ${id}`]),
  ]);
  const rubriques = families.flatMap(({ categories }) => categories);
  const later = await checked([
    ...ofPage(own.later),
    ...rubriques.map(({ id, icon }) => [icon, `public/taxonomy.json, rubrique ${id}`]),
  ]);
  await writeSprite("icons.svg", first, 'class="sprite" width="0" height="0" aria-hidden="true" focusable="false"');
  await writeSprite("more-icons.svg", later.filter((name) => !first.includes(name)), 'xmlns="http://www.w3.org/2000/svg"');
}

async function writeSprite(file, names, attributes) {
  const symbols = await Promise.all(names.map(symbol));
  await writeOutput(file, `<svg ${attributes}>\n${symbols.join("\n")}\n</svg>\n`, `${names.length} icons`);
}

/** The icon names of these uses, each once, in alphabetical order; fails by naming the first that Lucide does not have. */
async function checked(uses) {
  for (const [name, user] of uses) {
    const known = await access(`${ICONS}/${name}.svg`).then(() => true, () => false);
    if (!known) throw new Error(`unknown icon "${name}" in ${user}: see https://lucide.dev/icons for the names`);
  }
  return [...new Set(uses.map(([name]) => name))].sort();
}

/** One icon as a `<symbol>`; the style sheet's `.icon` says how its lines are drawn. */
async function symbol(name) {
  const { data } = optimize(await readFile(`${ICONS}/${name}.svg`, "utf8"), SMALLER);
  const shapes = data.replace(/^<svg[^>]*>/, "").replace(/<\/svg>$/, "");
  return `<symbol id="icon-${name}" viewBox="0 0 24 24">${shapes}</symbol>`;
}
