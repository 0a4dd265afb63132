// Copies on the device: what is whole stays until something better is.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { copies } from "../../transport/copies.js";

/** The browser's caches, in memory. */
class Caches {
  #all = new Map();
  async keys() {
    return [...this.#all.keys()];
  }
  async delete(name) {
    return this.#all.delete(name);
  }
  async open(name) {
    const own = this.#all.get(name) ?? new Map();
    this.#all.set(name, own);
    return { match: async (key) => own.get(key)?.clone(), put: async (key, response) => void own.set(key, response) };
  }
}

const of = async (kept) => (await kept.newest())?.page(0).then((page) => page.text());

/** Keeps one page; whether the reading came to its end. */
async function keep(kept, text, isWhole) {
  const copy = await kept.begin();
  copy.keep(0, new Response(text));
  await copy.end(isWhole);
}

beforeEach(() => {
  globalThis.document = { baseURI: "https://cci.example/carte/?q=a" };
  globalThis.caches = new Caches();
});

test("what is whole replaces what was kept", async () => {
  const kept = copies("a");
  assert.equal(await kept.newest(), undefined);
  await keep(kept, "one", true);
  await keep(kept, "two", true);
  assert.equal(await of(kept), "two");
  assert.equal((await caches.keys()).length, 1);
});

test("a reading that fails leaves what was kept, even when it begins in the same second", async (context) => {
  context.mock.timers.enable({ apis: ["Date"], now: 1_800_000_000_000 });
  const kept = copies("a");
  await keep(kept, "one", true);
  await keep(kept, "half", false);
  assert.equal(await of(kept), "one");
  await keep(kept, "two", true);
  assert.equal(await of(kept), "two");
  assert.equal((await caches.keys()).length, 1);
});

test("sources and folders have copies of their own", async () => {
  await keep(copies("a"), "one", true);
  assert.equal(await copies("b").newest(), undefined);
  document.baseURI = "https://cci.example/autre/";
  assert.equal(await copies("a").newest(), undefined);
});

test("where nothing can be kept nothing is said", async () => {
  globalThis.caches = undefined;
  assert.equal(copies("a"), undefined);
  globalThis.caches = { keys: () => Promise.reject(new Error("refused")), open: () => Promise.reject(new Error("refused")) };
  const kept = copies("a");
  assert.equal(await kept.newest(), undefined);
  assert.equal(await kept.begin(), undefined);
});
