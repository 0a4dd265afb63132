// The icons in use, as one SVG sprite that trunk inlines into the page: `<svg><use href="#icon-search"/></svg>`.

import { access, readFile } from "node:fs/promises";

import { readJson, writeOutput } from "./output.mjs";

/** Where Lucide keeps one SVG file an icon (ISC licence). */
const ICONS = "node_modules/lucide-static/icons";

/** Writes the symbols named by the taxonomy and by `ui-icons.json`. */
export async function buildIcons() {
  const names = await usedIcons();
  const symbols = await Promise.all(names.map(symbol));
  const sprite = `<svg xmlns="http://www.w3.org/2000/svg" class="sprite" width="0" height="0" aria-hidden="true" focusable="false">\n${symbols.join("\n")}\n</svg>\n`;
  await writeOutput("icons.svg", sprite, `${names.length} icons`);
}

/** Every icon name in use, each once, in alphabetical order; fails by naming the first that Lucide does not have. */
async function usedIcons() {
  const taxonomy = await readJson("public/taxonomy.json");
  const uses = [
    ...(await readJson("tools/assets/ui-icons.json")).map((name) => [name, "tools/assets/ui-icons.json"]),
    ...taxonomy.families.flatMap((family) => [
      [family.icon, `public/taxonomy.json, family ${family.id}`],
      ...family.categories.map(({ id, icon }) => [icon, `public/taxonomy.json, rubrique ${id}`]),
    ]),
  ];
  for (const [name, user] of uses) {
    const known = await access(`${ICONS}/${name}.svg`).then(() => true, () => false);
    if (!known) throw new Error(`unknown icon "${name}" in ${user}: see https://lucide.dev/icons for the names`);
  }
  return [...new Set(uses.map(([name]) => name))].sort();
}

/** One icon as a `<symbol>`, its strokes drawn in the colour of the text around it. */
async function symbol(name) {
  const source = await readFile(`${ICONS}/${name}.svg`, "utf8");
  const shapes = source
    .replace(/^[\s\S]*?<svg[^>]*>/, "")
    .replace(/<\/svg>\s*$/, "")
    .replace(/\s+/g, " ")
    .replace(/> </g, "><")
    .replace(/ \/>/g, "/>")
    .trim();
  return `<symbol id="icon-${name}" viewBox="0 0 24 24"><g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapes}</g></symbol>`;
}
