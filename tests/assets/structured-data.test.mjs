// The script in the head that says which establishment is open, on a page that has no more than it asks for.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { keepStructuredData } from "../../start/structured-data.js";
import * as words from "../../structured-data/json-ld.js";

const TYPES = { alimentation: "Store" };
let head;
let detail;
let looked;
let changed;

/** Opens the detail of an establishment, or none, as the page does: its address first. */
function show(properties) {
  globalThis.location = new URL(`https://carte.example/n/index.html?q=a${properties ? `&fiche=${properties.id}` : ""}#9/49/0`);
  detail = properties && { dataset: { record: JSON.stringify({ type: "Feature", properties }) } };
  changed?.();
}

const settled = () => new Promise((resolve) => setImmediate(resolve));
const said = () => head.map(({ textContent }) => JSON.parse(textContent));
const names = () => said().map(({ name }) => name);

beforeEach(() => {
  [head, looked, changed] = [[], 0, undefined];
  globalThis.document = {
    body: {},
    head: { append: (element) => head.push(element) },
    createElement: () => ({ remove() { head = head.filter((one) => one !== this); } }),
    querySelector: (selector) => ((looked += 1), selector.startsWith("article[") ? detail : null),
  };
  globalThis.MutationObserver = class {
    constructor(callback) { changed = callback; }
    observe(target) { assert.equal(target, document.body); }
  };
  show(undefined);
});

test("it is in step with the open detail, and gone without one", async () => {
  keepStructuredData(async () => [words, TYPES]);
  show({ id: "e-1", name: "Zoé", category: "alimentation.primeur" });
  await settled();
  const [script] = head;
  assert.deepEqual([head.length, script.type, script.id], [1, "application/ld+json", "json-ld"]);
  const { "@id": id, "@type": type, name } = said()[0];
  assert.deepEqual([id, type, name], ["https://carte.example/n/index.html?fiche=e-1", "Store", "Zoé"]);
  show({ id: "e-2", name: "</script>" });
  await settled();
  assert.deepEqual(names(), ["</script>"]);
  assert.doesNotMatch(head[0].textContent, /</);
  show(undefined);
  await settled();
  assert.deepEqual(head, []);
});

test("one that was open before is said", async () => {
  show({ id: "e-1", name: "Zoé" });
  keepStructuredData(async () => [words, TYPES]);
  await settled();
  assert.deepEqual(names(), ["Zoé"]);
});

test("without a detail in the address nothing is looked for nor fetched", async () => {
  let fetched = 0;
  keepStructuredData(async () => ((fetched += 1), [words, TYPES]));
  for (let change = 0; change < 5; change += 1) changed();
  await settled();
  assert.deepEqual([looked, fetched], [0, 0]);
  for (const id of ["e-1", "e-2"]) show({ id, name: id });
  await settled();
  assert.deepEqual([fetched, names()], [1, ["e-2"]]);
});

test("other changes of the page leave it where it is", async () => {
  keepStructuredData(async () => [words, TYPES]);
  show({ id: "e-1", name: "Zoé" });
  await settled();
  changed();
  assert.deepEqual(names(), ["Zoé"]);
  await settled();
  assert.deepEqual(names(), ["Zoé"]);
});

test("what came too late for a closed detail is not said", async () => {
  let arrive;
  keepStructuredData(() => new Promise((resolve) => (arrive = resolve)));
  show({ id: "e-1", name: "Zoé" });
  show(undefined);
  arrive([words, TYPES]);
  await settled();
  assert.deepEqual(head, []);
});

test("what could not be fetched is fetched with the next", async () => {
  const answers = [Promise.reject(new Error("no network")), Promise.resolve([words, TYPES])];
  keepStructuredData(() => answers.shift());
  show({ id: "e-1", name: "Zoé" });
  await settled();
  assert.deepEqual(head, []);
  show({ id: "e-2", name: "Ana" });
  await settled();
  assert.deepEqual(names(), ["Ana"]);
});
