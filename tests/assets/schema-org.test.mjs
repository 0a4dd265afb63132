// What is said of establishments, checked against the vocabulary of schema.org as the package schema-dts types it.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { jsonLd } from "../../structured-data/json-ld.js";
import { split } from "../../tools/assets/taxonomy.mjs";

const ROOT = new URL("../../", import.meta.url);
const read = async (path) => JSON.parse(await readFile(new URL(path, ROOT), "utf8"));

const { families } = await read("public/taxonomy.json");
const { schema: types } = split({ families });
const rubriques = families.flatMap(({ categories }) => categories.map(({ id }) => id));
const LINK = "https://carte.example/?fiche=e-1";

// Beside the packages, where the compiler finds them.
const folder = await mkdtemp(fileURLToPath(new URL("node_modules/.schema-org-", ROOT)));
after(() => rm(folder, { recursive: true }));

/** What the compiler says of these objects, each as `WithContext` of its own type; empty when all is well. */
async function faults(objects) {
  const name = (object) => (/^\w+$/.test(object["@type"]) ? object["@type"] : "LocalBusiness");
  const imported = [...new Set(objects.map(name))].join(", ");
  const constants = objects.map((object, at) => `export const c${at}: WithContext<${name(object)}> = ${JSON.stringify(object)};`);
  const file = join(folder, "checked.ts");
  await writeFile(file, `import type { WithContext, ${imported} } from "schema-dts";\n${constants.join("\n")}\n`);
  const options = ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--ignoreConfig", file];
  const tsc = fileURLToPath(new URL("node_modules/typescript/bin/tsc", ROOT));
  return promisify(execFile)(process.execPath, [tsc, ...options], { maxBuffer: 1e8 }).then(
    () => "",
    ({ stdout, stderr }) => stdout || stderr || "the compiler failed",
  );
}

const WHOLE = {
  ...{ id: "e-1", name: "Le Fournil", description: "Pains", street: "3 rue du Bac", postcode: "14000", city: "Caen" },
  ...{ phone: "0231000001", email: "a@b.example", website: "https://a.example", facebook: "https://f.example", instagram: "https://i.example" },
  ...{ opening_hours: "Mo-Fr 09:00-12:00; PH off", special_hours: "Sa 10:00-12:00", special_until: "2026-12-31" },
  ...{ payment: ["carte"], siret: "35600000000048", image: "https://a.example/i.jpg" },
};
const POINT = { type: "Point", coordinates: [-0.37, 49.18] };

/** A feature of a rubrique, without those properties whose bit is set. */
function without(mask, category, keys) {
  const properties = Object.entries({ ...WHOLE, category }).filter(([key]) => !(mask & (1 << keys.indexOf(key))));
  return { type: "Feature", geometry: mask % 2 ? null : POINT, properties: Object.fromEntries(properties) };
}

const said = (feature) => jsonLd(feature, { types, link: LINK });

test("every type of the taxonomy is a business of schema.org, with everything that is said of one", async () => {
  assert.ok(new Set(Object.values(types)).size > 30);
  assert.equal(await faults(rubriques.map((category) => said(without(0, category, [])))), "");
});

test("whatever is absent, the rest is well said", async () => {
  const keys = ["", "name", "description", "street", "city", "phone", "website", "facebook", "opening_hours", "special_until", "siret"];
  const masks = Array.from({ length: 2 ** keys.length }, (_, mask) => mask);
  assert.equal(await faults(masks.map((mask) => said(without(mask, rubriques[mask % rubriques.length], keys)))), "");
});

test("the demo is well said", async () => {
  const { features } = await read("generated/data/demo.geojson");
  const objects = features.map(said);
  assert.ok(objects.filter((one) => one.openingHoursSpecification).length > objects.length / 2);
  assert.equal(await faults(objects), "");
});

test("what schema.org does not know is found", async () => {
  const whole = said(without(0, "alimentation.boulangerie", []));
  for (const [wrong, fault] of [
    [{ ...whole, "@type": "Person" }, /geo/],
    [{ ...whole, phone: "+33231000001" }, /'"phone"' does not exist in type 'BakeryLeaf/],
    [{ ...whole, "@type": "Bakehouse" }, /no exported member '?(named )?'?Bakehouse/],
    [{ ...whole, geo: { ...whole.geo, "@type": "GeoPoint" } }, /GeoPoint/],
    [{ ...whole, openingHoursSpecification: [{ ...whole.openingHoursSpecification[0], dayOfWeek: ["Lundi"] }] }, /Lundi/],
    [{ ...whole, address: { ...whole.address, street: "3 rue du Bac" } }, /street/],
    [{ ...whole, identifier: { "@type": "PropertyValue", siret: "1" } }, /siret/],
  ]) {
    assert.match(await faults([wrong]), fault, JSON.stringify(wrong));
  }
});
