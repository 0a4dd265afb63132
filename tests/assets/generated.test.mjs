// What the asset scripts made: run after `cargo xtask assets`, with `node --test`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { compact } from "../../tools/assets/taxonomy.mjs";

const read = (name) => readFileSync(new URL(`../../generated/${name}`, import.meta.url), "utf8");
const communes = JSON.parse(read("gazetteer.json")).communes.map(
  ([code, name, postcodes, population, lng, lat, approximate]) => ({ code, name, postcodes, population, lng, lat, approximate }),
);
const base = JSON.parse(read("base/normandie.json"));

/** Kilometres on a plane: good enough for a few of them. */
function distance(a, b) {
  const east = (a.lng - b.lng) * 111.3 * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(east, (a.lat - b.lat) * 111.3);
}

/** Whether a point lies in a ring, by the even-odd rule. */
function inRing([lng, lat], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [[x1, y1], [x2, y2]] = [ring[i], ring[j]];
    if (y1 > lat !== y2 > lat && lng < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

const onLand = (point) => base.land.some((polygon) => polygon.filter((ring) => inRing(point, ring)).length % 2 === 1);

test("the gazetteer holds every commune of Normandy, once, inside its bounds", () => {
  assert.equal(communes.length, 2644);
  assert.equal(new Set(communes.map(({ code }) => code)).size, 2644);
  for (const { name, lng, lat } of communes) {
    assert.ok(lng > -2.05 && lng < 1.9 && lat > 48.08 && lat < 50.17, `${name}: ${lng}, ${lat}`);
  }
});

test("towns stand where they are", () => {
  for (const [code, lng, lat] of [
    ["14118", -0.3706, 49.1829],
    ["76540", 1.0993, 49.4431],
    ["76351", 0.1079, 49.4944],
    ["50129", -1.6163, 49.6337],
    ["27229", 1.1508, 49.0241],
    ["61001", 0.0931, 48.4311],
    ["50502", -1.0904, 49.1157],
  ]) {
    const commune = communes.find((one) => one.code === code);
    assert.equal(commune.approximate, 0, commune.name);
    assert.ok(distance(commune, { lng, lat }) < 3, `${commune.name}: ${commune.lng}, ${commune.lat}`);
  }
});

test("the simple base has land under towns and none under the Channel", () => {
  assert.ok(onLand([-0.37, 49.1]), "Caen");
  assert.ok(onLand([2.35, 48.86]), "Paris");
  assert.ok(!onLand([-0.5, 49.9]), "the Channel");
  assert.deepEqual(base.borders.map(({ code }) => code).sort(), ["14", "27", "50", "61", "76"]);
});

test("the most important towns are named first, and early", () => {
  const first = base.towns.slice(0, 12).map(([name]) => name);
  assert.ok(first.includes("Paris") || first.includes("Rouen"), first.join(", "));
  const zoom = Object.fromEntries(base.towns.map(([name, , , minZoom]) => [name, minZoom]));
  assert.ok(zoom.Caen <= 8 && zoom.Yport >= 10, `${zoom.Caen}, ${zoom.Yport}`);
});

test("the sprite holds each icon of the taxonomy once", () => {
  const sprite = read("icons.svg") + read("more-icons.svg");
  const taxonomy = JSON.parse(readFileSync(new URL("../../public/taxonomy.json", import.meta.url), "utf8"));
  const names = taxonomy.families.flatMap(({ icon, categories }) => [icon, ...categories.map((one) => one.icon)]);
  for (const name of new Set(names)) {
    assert.equal(sprite.split(`id="icon-${name}"`).length, 2, name);
  }
});

test("the taxonomy is served as it is written, a rubrique a line, codes and types in files of their own", () => {
  const source = JSON.parse(readFileSync(new URL("../../public/taxonomy.json", import.meta.url), "utf8"));
  const served = read("taxonomy.json");
  const { codes: file, families } = JSON.parse(served);
  const [codes, types] = [read(file), read("taxonomy-schema.json")].map(JSON.parse);
  const typed = (one) => ({ ...one, ...(types[one.id] && { schema: types[one.id] }) });
  const whole = (one) => typed({ ...one, ...codes[one.id] });
  const joined = families.map(({ categories, ...own }) => ({ ...typed(own), categories: categories.map(whole) }));
  assert.deepEqual({ ...source, families: joined }, source);
  assert.ok(!/"(naf|aliases|schema)"/.test(served));
  const rubriques = source.families.flatMap(({ categories }) => categories);
  assert.equal(served.split("\n").filter((line) => /^\{"id":"[\w-]+\./.test(line)).length, rubriques.length);
  assert.deepEqual(JSON.parse(compact({ families: [], version: 1 })), { families: [], version: 1 });
});

test("an icon is shapes alone, and keeps its dots; the style sheet draws its lines", () => {
  const icons = [...(read("icons.svg") + read("more-icons.svg")).matchAll(/<symbol id="icon-([\w-]+)" viewBox="0 0 24 24">(.*?)<\/symbol>/g)];
  assert.ok(icons.length > 100);
  for (const [, name, shapes] of icons) assert.match(shapes, /^(<(path|rect) [^<>]+\/>)+$/, name);
  const dots = icons.find(([, name]) => name === "info")[2];
  assert.match(dots, /[hv]-?\.01/);
  assert.match(read("style.css"), /\.icon\{[^}]*fill:none;stroke:currentcolor;stroke-width:2;stroke-linecap:round/);
});

test("the style sheet has Leaflet's rules for what the build of Leaflet makes", () => {
  const script = read("leaflet/leaflet.js");
  const source = readFileSync(new URL("../../node_modules/leaflet/dist/leaflet.css", import.meta.url), "utf8");
  const [shipped, all] = [read("style.css"), source].map((css) => new Set(css.match(/leaflet-[\w-]+/g)));
  const made = [...new Set(script.match(/leaflet-[\w-]+/g))].filter((name) => all.has(name));
  // The flag comes with a prefix that the page replaces; Leaflet's sheet has the others for popups and the layer switch.
  const unseen = ["leaflet-attribution-flag", "leaflet-fade-anim", "leaflet-retina"];
  assert.deepEqual(made.filter((name) => !shipped.has(name)).sort(), unseen);
});

test("the style sheets name no file: the page would wait for it", () => {
  for (const sheet of ["style.css", "pages.css"]) assert.doesNotMatch(read(sheet), /url\(["']?(?!data:|#)|@font-face|@import/, sheet);
});
