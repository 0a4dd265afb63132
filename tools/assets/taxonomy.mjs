// The taxonomy as it is served: the same JSON with a rubrique a line (half of the file in the repository is indentation),
// and in a second file the codes that only some data needs.

import { readJson, writeOutput } from "./output.mjs";

/** The file of codes, as the taxonomy names it. */
const CODES = "taxonomy-codes.json";

const lines = (values) => `[\n${values.join(",\n")}\n]`;

/** The families as JSON: one line for what a family is, one for each of its rubriques. */
export function compact({ families, ...rest }) {
  const family = ({ categories, ...own }) =>
    `${JSON.stringify(own).slice(0, -1)},"categories":${lines(categories.map((one) => JSON.stringify(one)))}}`;
  const others = Object.entries(rest).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`);
  return `{${others.join("")}"families":${lines(families.map(family))}}\n`;
}

/** The taxonomy without codes, and its codes by id of a rubrique. */
export function split({ families, ...rest }) {
  const codes = {};
  const bare = ({ naf, osm, aliases, ...own }) => {
    codes[own.id] = { naf, osm, aliases };
    return own;
  };
  const served = families.map(({ categories, ...own }) => ({ ...own, categories: categories.map(bare) }));
  return { taxonomy: { codes: CODES, ...rest, families: served }, codes };
}

/** Writes `generated/taxonomy.json` and the file of codes that it names. */
export async function buildTaxonomy() {
  const { taxonomy, codes } = split(await readJson("public/taxonomy.json"));
  await writeOutput("taxonomy.json", compact(taxonomy), `${taxonomy.families.length} families`);
  const rows = Object.entries(codes).map(([id, own]) => `${JSON.stringify(id)}:${JSON.stringify(own)}`);
  await writeOutput(CODES, `{\n${rows.join(",\n")}\n}\n`, `codes of ${rows.length} rubriques`);
}
