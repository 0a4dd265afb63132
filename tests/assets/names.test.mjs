// Names of communes, as official lists and GeoNames write them.

import assert from "node:assert/strict";
import { test } from "node:test";

import { foldName, foldNameLoosely } from "../../tools/assets/names.mjs";

test("names that differ in case, accents, ligatures and hyphens fold alike", () => {
  for (const [name, expected] of [
    ["Caen", "caen"],
    ["Saint-Lô", "saint lo"],
    ["St-Étienne-l'Œuvre", "saint etienne l oeuvre"],
    ["Ste Mère Église", "sainte mere eglise"],
    ["L’Aigle", "l aigle"],
    ["  Bourg--Achard ", "bourg achard"],
    ["Stains", "stains"],
    ["", ""],
  ]) {
    assert.equal(foldName(name), expected, name);
  }
});

test("small words do not tell names apart when folded loosely", () => {
  for (const [one, other] of [
    ["Verneuil d'Avre et d'Iton", "Verneuil-Avre-et-Iton"],
    ["Les Andelys", "Andelys"],
    ["Condé-sur-Noireau", "Condé-en-Noireau"],
  ]) {
    assert.equal(foldNameLoosely(one), foldNameLoosely(other), one);
  }
  assert.notEqual(foldNameLoosely("Saint-Pierre"), foldNameLoosely("Saint-Paul"));
});
