// The register of companies of the journeys: the shape of the real one, and an establishment for every case.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { at } from "./services-server.mjs";

const DEMO = JSON.parse(readFileSync(new URL("../../generated/data/demo.geojson", import.meta.url), "utf8")).features;
const ask = (siret, run = "any") => fetch(`${at.root}/register/run/${run}/search?q=${siret}&per_page=5`);
const found = async (siret) => (await (await ask(siret)).json()).results[0];
const sum = (digits) => [...digits].reverse().reduce((all, digit, place) => all + [...String(digit * (1 + (place % 2)))].reduce((a, b) => a + Number(b), 0), 0);
const FIXED = ["00100000900017", "00100001700010", "00100002500013", "00100003300017", "00100004100010", "00100005800014", "00100006600017"];

test("numbers are none of the demo's, and their check digits are right", () => {
  for (const siret of FIXED) {
    assert.equal(sum(siret) % 10, 0, siret);
    assert.equal(sum(siret.slice(0, 9)) % 10, 0, siret);
    assert.ok(!DEMO.some(({ properties }) => properties.siret === siret));
  }
});

test("every SIRET of the demo is open, and agrees with it", async () => {
  const shops = DEMO.filter(({ properties }) => properties.siret);
  assert.ok(shops.length > 100);
  for (const { geometry, properties } of [shops[0], shops.at(-1)]) {
    const answer = await (await ask(properties.siret)).json();
    assert.deepEqual([answer.total_results, answer.page, answer.per_page, answer.total_pages], [1, 1, 5, 1]);
    const [company] = answer.results;
    const [one] = company.matching_etablissements;
    assert.deepEqual([company.siren, one.siret, one.etat_administratif, one.date_fermeture], [properties.siret.slice(0, 9), properties.siret, "A", null]);
    assert.deepEqual([one.code_postal, one.commune, one.longitude], [properties.postcode, properties.insee, String(geometry.coordinates[0])]);
    assert.match(one.adresse, new RegExp(`^[^a-zà-ÿ]+ ${properties.postcode} [^a-zà-ÿ]+$`));
    assert.equal(company.siege.siret, properties.siret);
  }
});

test("there is one of every kind", async () => {
  const [open, , closed, masked] = await Promise.all(FIXED.slice(0, 4).map(found));
  assert.deepEqual([open.nom_complet, open.matching_etablissements[0].adresse], ["BOULANGERIE DU CLOCHER", "12 RUE ECUYERE 14000 CAEN"]);
  assert.equal((await found("00100001700010")).nom_complet, "LE COMPTOIR VOISIN");
  const [gone] = closed.matching_etablissements;
  assert.deepEqual([gone.etat_administratif, gone.date_fermeture, closed.etat_administratif], ["F", "2025-12-31", "A"]);
  assert.notEqual(closed.siege.siret, gone.siret);
  const [hidden] = masked.matching_etablissements;
  assert.deepEqual([masked.statut_diffusion, hidden.statut_diffusion_etablissement, hidden.etat_administratif], ["P", "P", "A"]);
  assert.ok(!/dupont|basse|49\.18/i.test(JSON.stringify({ ...masked, siege: undefined })));
  assert.ok(!/dupont|basse|49\.18/i.test(JSON.stringify(masked.siege)), "nor does the head office say where");
});

test("what goes wrong goes wrong", async () => {
  const busy = await ask("00100004100010", "busy");
  assert.deepEqual([busy.status, busy.headers.get("retry-after")], [429, "1"]);
  assert.equal((await ask("00100004100010", "busy")).status, 200);
  assert.equal((await ask("00100005800014")).status, 500);
  await assert.rejects(ask("00100006600017"), TypeError);
  assert.deepEqual((await (await ask("00100009000000")).json()).results, []);
  assert.equal((await ask("12")).status, 400);
  assert.equal((await fetch(`${at.root}/register/search?q=boulangerie&per_page=26`)).status, 400);
});

test("names are found a page at a time, masked ones never", async () => {
  const page = async (number) => (await fetch(`${at.root}/register/search?q=boulangerie&per_page=2&page=${number}`)).json();
  const [first, second] = [await page(1), await page(2)];
  assert.equal(first.results.length, 2);
  assert.equal(first.total_pages, Math.ceil(first.total_results / 2));
  assert.notEqual(first.results[0].siren, second.results[0].siren);
  assert.equal((await (await ask("dupont")).json()).results.some(({ statut_diffusion }) => statut_diffusion !== "O"), false);
});

test("what was asked is told, to other origins too", async () => {
  const log = async () => (await fetch(`${at.root}/register/log?key=told`)).json();
  assert.deepEqual(await log(), { requests: [] });
  const answer = await ask(FIXED[0], "told");
  assert.equal(answer.headers.get("access-control-allow-origin"), "*");
  await fetch(`${at.root}/register/search?q=${FIXED[1]}&key=told`);
  assert.deepEqual((await log()).requests.map(({ query, status }) => [query.q, status]), [[FIXED[0], 200], [FIXED[1], 200]]);
});
