// The servers that stand for remote sources in the journeys: each answers in the shape of the one it imitates.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";

import { BOUNDS, position } from "../e2e/sources/grid.mjs";
import { feature } from "../e2e/sources/records.mjs";
import { at } from "./sources-server.mjs";

const MILLION = 1_000_000;
const TOTAL = 10_000;
const read = (name) => JSON.parse(readFileSync(new URL(`../../public/${name}`, import.meta.url), "utf8"));

const get = (path) => fetch(path.startsWith("http") ? path : `${at.root}/${path}`);
const json = async (path) => (await get(path)).json();
const items = (name) => `ogc/collections/${name}/items`;
const dataset = (name) => `opendatasoft/api/explore/v2.1/catalog/datasets/${name}/exports/geojson`;
const wfs = (name, rest = "") =>
  `wfs?service=WFS&version=2.0.0&request=GetFeature&typeNames=${name}&outputFormat=application/json${rest}`;
const northFirst = ([west, south, east, north]) => [south, west, north, east].join();

/** How many records of a source lie in a box, as every kind of source says it. */
const counts = {
  ogc: async (name, box) => (await json(`${items(name)}?limit=1&bbox=${box}`)).numberMatched,
  wfs: async (name, box) => (await json(wfs(name, `&count=1&bbox=${box},CRS:84`))).numberMatched,
  "wfs, latitude first": async (name, box) => (await json(wfs(name, `&count=1&bbox=${northFirst(box)}`))).totalFeatures,
  opendatasoft: async (name, box) => (await json(`${dataset(name)}?where=in_bbox(geo_point_2d, ${northFirst(box)})`)).features.length,
  template: async (name, box) => (await json(`template/${name}?bbox=${box}`)).features.length,
};

const countByHand = (total, [west, south, east, north]) => {
  const inside = ([lng, lat]) => lng >= west && lng <= east && lat >= south && lat <= north;
  return Array.from({ length: total }, (_, number) => position(number, total)).filter(inside).length;
};

test("records are what the data contract wants, and the same every time", () => {
  const categories = read("taxonomy.json").families.flatMap((family) => family.categories.map(({ id }) => id));
  const services = read("config.json").services.map(({ id }) => id);
  for (let number = 0; number < MILLION; number += 9_973) {
    const { id, geometry, properties } = feature(number, MILLION);
    const [lng, lat] = geometry.coordinates;
    assert.ok(lng > BOUNDS[0] && lng < BOUNDS[2] && lat > BOUNDS[1] && lat < BOUNDS[3], `${lng}, ${lat}`);
    assert.ok(categories.includes(properties.category), properties.category);
    assert.ok(properties.services.every((service) => services.includes(service)), properties.services.join());
    assert.equal(properties.id, id);
    assert.deepEqual(feature(number, MILLION), feature(number, MILLION));
  }
});

test("a page of OGC API Features has pygeoapi's shape", async () => {
  const page = await json(`${items("shops-10000")}?f=json&offset=10&key=shape`);
  assert.deepEqual(Object.keys(page), ["type", "features", "numberMatched", "numberReturned", "links", "timeStamp"]);
  assert.deepEqual([page.features.length, page.numberReturned, page.numberMatched], [10, 10, TOTAL]);
  assert.deepEqual(page.links.map(({ rel }) => rel), ["self", "alternate", "alternate", "prev", "next", "collection"]);
  assert.equal(page.links.find(({ rel }) => rel === "next").href, `${at.root}/${items("shops-10000")}?offset=20&key=shape`);
  assert.equal((await json(`${items("shops-10000")}?limit=5000`)).numberReturned, 1_000);
  assert.equal((await json(`${items("shops-10000")}/s-7`)).properties.id, "s-7");
});

test("the pages of OGC API Features add up, by their next links", async () => {
  const ids = [];
  let pages = 0;
  for (let next = `${items("shops-10000")}?f=json&limit=1000`; next; pages += 1) {
    const page = await json(next);
    ids.push(...page.features.map(({ id }) => id));
    next = page.links.find(({ rel }) => rel === "next")?.href;
  }
  assert.deepEqual([pages, ids.length, new Set(ids).size], [11, TOTAL, TOTAL]);
});

test("the pages of a WFS add up, and have GeoServer's shape", async () => {
  const ids = [];
  for (let start = 0; start < TOTAL; start += 3_000) {
    const page = await json(wfs("geolocal:shops-10000", `&srsName=CRS:84&count=3000&startIndex=${start}`));
    const after = ["totalFeatures", "numberMatched", "numberReturned", "timeStamp", "links", "crs"];
    assert.deepEqual(Object.keys(page), ["type", "features", ...after]);
    assert.deepEqual([page.totalFeatures, page.numberMatched, page.numberReturned], [TOTAL, TOTAL, page.features.length]);
    ids.push(...page.features.map(({ id }) => id));
  }
  assert.deepEqual([ids.length, new Set(ids).size, ids[0]], [TOTAL, TOTAL, "shops-10000.0"]);
});

test("a WFS counts axes as its systems do", async () => {
  const first = async (name, srs) => (await json(wfs(name, `&count=1&srsName=${srs}`))).features[0].geometry.coordinates;
  const expected = position(0, TOTAL);
  assert.deepEqual(await first("shops-10000", "EPSG:4326"), expected);
  assert.deepEqual(await first("swapped-10000", "CRS:84"), expected);
  assert.deepEqual(await first("swapped-10000", "EPSG:4326"), expected.toReversed());
});

test("a dataset has its publisher's headings, and a file is compressed without saying so", async () => {
  const { features } = await json(dataset("shops-10000"));
  assert.deepEqual([features.length, features[7].properties.nom_du_commerce], [TOTAL, feature(7, TOTAL).properties.name]);
  const [lon, lat] = position(7, TOTAL);
  assert.deepEqual(features[7].properties.geo_point_2d, { lon, lat });
  const file = await get("template/shops-10000/shops.geojson.gz");
  assert.deepEqual([file.headers.get("content-type"), file.headers.get("content-encoding")], ["application/gzip", null]);
  assert.equal(JSON.parse(gunzipSync(Buffer.from(await file.arrayBuffer()))).features.length, TOTAL);
});

for (const [kind, count] of Object.entries(counts)) {
  test(`neighbouring boxes add up: ${kind}`, async () => {
    // Between the positions that records can have, so that no two boxes share one.
    const [lng, lat] = [-0.100_004, 49.100_004];
    const [west, south, east, north] = BOUNDS;
    const boxes = [[west, south, lng, lat], [lng, south, east, lat], [west, lat, lng, north], [lng, lat, east, north]];
    const found = await Promise.all(boxes.map((box) => count("shops-10000", box)));
    assert.deepEqual(found, boxes.map((box) => countByHand(TOTAL, box)));
    assert.equal(found.reduce((sum, one) => sum + one), TOTAL);
    const [x, y] = position(42, TOTAL);
    const shared = await Promise.all([[x - 1e-5, y, x, y], [x, y, x + 1e-5, y]].map((box) => count("shops-10000", box)));
    assert.deepEqual(shared, [1, 1], "a record on the border lies in both");
  });
}

test("a million is asked for its boxes", async (context) => {
  const asked = 100;
  const start = performance.now();
  for (let at = 0; at < asked; at += 1) {
    const [lng, lat] = position(at, asked);
    const box = [lng - 0.2, lat - 0.2, lng + 0.2, lat + 0.2];
    const page = await json(`${items("shops-1000000")}?limit=1000&offset=${at * 10}&bbox=${box}`);
    const inside = page.features.filter(({ geometry: { coordinates: [x, y] } }) => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]);
    assert.deepEqual([inside.length, new Set(inside.map(({ id }) => id)).size], [1_000, 1_000]);
  }
  context.diagnostic(`${((performance.now() - start) / asked).toFixed(1)} ms a query of 1,000 of a million, read included`);
  const half = [BOUNDS[0], BOUNDS[1], 0.123_456, BOUNDS[3]];
  assert.equal(await counts.ogc("shops-1000000", half), countByHand(MILLION, half));
});
