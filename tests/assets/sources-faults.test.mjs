// What goes wrong with the servers that stand for remote sources: as said, as often as said, and for the one who asked only.

import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";

import { at } from "./sources-server.mjs";

let keys = 0;
/** A key that nobody else has. */
const newKey = () => `k${(keys += 1)}`;
const get = (path, options) => fetch(`${at.root}/${path}`, options);
const statuses = async (path, times) => {
  const found = [];
  for (let at = 0; at < times; at += 1) found.push((await get(path)).status);
  return found;
};

/** By kind: the address of a collection's second page, or of all of it, and the type of what a refusal says. */
const kinds = {
  ogc: { path: (name) => `ogc/collections/${name}/items?limit=1000&offset=1000`, type: "application/json", says: /"code":"\w+".*"description":"/ },
  wfs: {
    path: (name) => `wfs?request=GetFeature&typeNames=${name}&outputFormat=application/json&count=1000&startIndex=1000`,
    type: "application/xml",
    says: /<ows:ExceptionReport .*<ows:ExceptionText>/s,
  },
  opendatasoft: {
    path: (name) => `opendatasoft/api/explore/v2.1/catalog/datasets/${name}/exports/geojson?`,
    type: "application/json; charset=utf-8",
    says: /^\{"error_code":"\w+","message":"/,
  },
  template: { path: (name) => `template/${name}?bbox=-1,48,1,50`, type: "text/plain; charset=utf-8", says: /^40[34] / },
};

for (const [kind, { path, type, says }] of Object.entries(kinds)) {
  test(`${kind}: refuses, and knows no other collection, in its own words`, async () => {
    for (const [name, status] of [["refused", 403], ["elsewhere", kind === "wfs" ? 400 : 404]]) {
      const response = await get(path(name));
      assert.deepEqual([response.status, response.headers.get("content-type")], [status, type]);
      assert.match(await response.text(), says);
    }
  });

  test(`${kind}: breaks off in the middle of a record, always or the first time`, async () => {
    const read = async (name, key) => (await get(`${path(name)}&key=${key}`)).text();
    const key = newKey();
    for (const broken of [await read("broken", key), await read("broken", key), await read("flaky", key), await read("flaky", newKey())]) {
      assert.throws(() => JSON.parse(broken), SyntaxError);
      assert.match(broken, /^\{"type":"FeatureCollection","features":\[\{/);
      assert.ok(broken.length > 100_000, "most of it is there");
    }
    assert.ok(JSON.parse(await read("flaky", key)).features.length > 100);
  });
}

test("the first page of a broken collection is good, and a broken file does not open", async () => {
  assert.equal((await (await get("ogc/collections/broken/items?limit=1000")).json()).features.length, 1_000);
  const file = Buffer.from(await (await get("template/broken/shops.geojson.gz")).arrayBuffer());
  assert.throws(() => gunzipSync(file), /unexpected end/);
});

test("a WFS tells of failures under status 200", async () => {
  const response = await get("wfs?request=GetFeature&typeNames=xml-200&outputFormat=application/json");
  assert.deepEqual([response.status, response.headers.get("content-type")], [200, "application/xml"]);
});

test("what fails at first, or later, or for long, by its key", async () => {
  for (const [name, expected] of [
    ["500-then-200", [500, 200, 200]],
    ["429", [429, 200, 200]],
    ["429-long", [429, 429, 429]],
    ["gone-after-first", [200, 503, 503]],
    ["skewed", [503, 200, 200]],
  ]) {
    for (const key of [newKey(), newKey()]) assert.deepEqual(await statuses(`chaos/${name}?key=${key}`, 3), expected, name);
    assert.deepEqual(await statuses(`run/${newKey()}/chaos/${name}`, 3), expected, name);
  }
});

test("waiting times and dates are those said", async () => {
  const headers = async (path) => (await get(path)).headers;
  assert.equal((await headers(`chaos/429?key=${newKey()}`)).get("retry-after"), "1");
  assert.equal((await headers("chaos/429-long")).get("retry-after"), "3600");
  const key = newKey();
  const refused = await headers(`chaos/skewed?key=${key}`);
  assert.equal(Date.parse(refused.get("retry-after")) - Date.parse(refused.get("date")), 2_000);
  assert.ok(Date.parse(refused.get("date")) > Date.now() + 80_000_000);
  assert.ok(Date.parse((await headers(`chaos/skewed?key=${key}`)).get("last-modified")) > Date.now() + 80_000_000);
});

test("answers that end early, never, elsewhere or under a wrong name", async () => {
  await assert.rejects((await get("chaos/reset")).text(), TypeError);
  const cut = await (await get("chaos/truncated")).text();
  assert.throws(() => JSON.parse(cut), SyntaxError);
  await assert.rejects(get("chaos/redirect-loop"), /fetch failed/);
  const login = await get("chaos/login");
  assert.deepEqual([login.status, login.redirected, login.headers.get("content-type")], [200, true, "text/html; charset=utf-8"]);
  const wrong = await get("chaos/wrong-type");
  assert.equal(wrong.headers.get("content-type"), "text/html; charset=utf-8");
  assert.equal((await wrong.json()).features.length, 40);
  const reader = (await get("chaos/drip")).body.getReader();
  const start = performance.now();
  const bytes = [(await reader.read()).value.length, (await reader.read()).value.length];
  await reader.cancel();
  assert.ok(bytes.join() === "1,1" && performance.now() - start > 800, `${bytes} in ${performance.now() - start} ms`);
});

test("a collection that changes between its pages ends all the same", async () => {
  const [ids, numbers] = [[], new Set()];
  for (let next = `${at.root}/chaos/changing/collections/shops/items?limit=10&key=${newKey()}`; next; ) {
    const page = await (await fetch(next)).json();
    ids.push(...page.features.map(({ id }) => id));
    numbers.add(page.numberMatched);
    next = page.links.find(({ rel }) => rel === "next")?.href;
  }
  assert.ok(numbers.size > 1 && new Set(ids).size < ids.length, `${[...numbers]}; ${ids.length - new Set(ids).size} twice`);
});

test("a tag is answered by 304, and the log says who asked what", async () => {
  const key = newKey();
  const etag = (await get(`chaos/etag?key=${key}`)).headers.get("etag");
  assert.equal((await get(`run/${key}/chaos/etag`, { headers: { "if-none-match": etag } })).status, 304);
  const log = await (await get(`log?key=${key}`)).json();
  assert.deepEqual(log.map(({ path, query, status, whole }) => [path, query, status, whole]), [
    ["/sources/chaos/etag", { key }, 200, true],
    [`/sources/run/${key}/chaos/etag`, {}, 304, true],
  ]);
  assert.equal(log[1].headers["if-none-match"], etag);
  assert.deepEqual(await (await get(`log?key=${newKey()}`)).json(), []);
});

test("every origin may read, but not under no-cors", async () => {
  const allowed = async (path, options) => (await get(path, options)).headers.get("access-control-allow-origin");
  for (const path of ["ogc/collections/shops/items", "ogc/collections/refused/items", "chaos/truncated", "nothing", "log"]) {
    assert.deepEqual([await allowed(path), await allowed(`no-cors/${path}`)], ["*", null], path);
  }
  const preflight = await get("chaos/etag", { method: "OPTIONS" });
  assert.deepEqual([preflight.status, preflight.headers.get("access-control-allow-headers")], [204, "*"]);
  assert.equal((await get("no-cors/chaos/etag", { method: "OPTIONS" })).headers.get("access-control-allow-headers"), null);
});
