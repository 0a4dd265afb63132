// The taxonomy as it is served: the same JSON with a rubrique a line (half of the file in the repository is indentation);
// in a second file the codes that only some data needs, and in a third the types that search engines read.

import { readJson, writeOutput } from "./output.mjs";

/** The file of codes, as the taxonomy names it. */
const CODES = "taxonomy-codes.json";
/** The file of schema.org's types, as `start/structured-data.js` knows it. */
const SCHEMA = "taxonomy-schema.json";

const lines = (values) => `[\n${values.join(",\n")}\n]`;

/** The families as JSON: one line for what a family is, one for each of its rubriques. */
export function compact({ families, ...rest }) {
  const family = ({ categories, ...own }) =>
    `${JSON.stringify(own).slice(0, -1)},"categories":${lines(categories.map((one) => JSON.stringify(one)))}}`;
  const others = Object.entries(rest).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`);
  return `{${others.join("")}"families":${lines(families.map(family))}}\n`;
}

/** The taxonomy without codes and types, its codes by id of a rubrique, and its types by id of a family or rubrique. */
export function split({ families, ...rest }) {
  const codes = {};
  const schema = {};
  const untyped = ({ schema: type, ...own }) => {
    if (type) schema[own.id] = type;
    return own;
  };
  const bare = ({ naf, osm, aliases, ...own }) => {
    codes[own.id] = { naf, osm, aliases };
    return untyped(own);
  };
  const served = families.map(({ categories, ...own }) => ({ ...untyped(own), categories: categories.map(bare) }));
  return { taxonomy: { codes: CODES, ...rest, families: served }, codes, schema };
}

/** An object as JSON, a property a line. */
function rows(object) {
  const lines = Object.entries(object).map(([id, own]) => `${JSON.stringify(id)}:${JSON.stringify(own)}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** Writes `generated/taxonomy.json`, the file of codes that it names, and the file of types. */
export async function buildTaxonomy() {
  const { taxonomy, codes, schema } = split(await readJson("public/taxonomy.json"));
  await writeOutput("taxonomy.json", compact(taxonomy), `${taxonomy.families.length} families`);
  await writeOutput(CODES, rows(codes), `codes of ${Object.keys(codes).length} rubriques`);
  await writeOutput(SCHEMA, rows(schema), `types of ${Object.keys(schema).length} families and rubriques`);
}
