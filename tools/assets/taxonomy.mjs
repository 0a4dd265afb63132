// The taxonomy as it is served: the same JSON with a rubrique a line. Half of the file in the repository is indentation.

import { readJson, writeOutput } from "./output.mjs";

/** The families as JSON: one line for what a family is, one for each of its rubriques. */
export function compact({ families, ...rest }) {
  const lines = (values) => `[\n${values.join(",\n")}\n]`;
  const family = ({ categories, ...own }) =>
    `${JSON.stringify(own).slice(0, -1)},"categories":${lines(categories.map((one) => JSON.stringify(one)))}}`;
  const others = Object.entries(rest).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`);
  return `{${others.join("")}"families":${lines(families.map(family))}}\n`;
}

/** Writes `generated/taxonomy.json`. */
export async function buildTaxonomy() {
  const taxonomy = await readJson("public/taxonomy.json");
  await writeOutput("taxonomy.json", compact(taxonomy), `${taxonomy.families.length} families`);
}
