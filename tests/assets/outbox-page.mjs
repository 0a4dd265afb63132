// A page for the outbox to live in: its storage, its network and its time are ours.

import { mock } from "node:test";

const NOW = Date.UTC(2026, 10, 24, 9, 30);
const target = new EventTarget();
const { setImmediate: real } = globalThis;

/** A promise, and what settles it. */
function deferred() {
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
}

/** A storage like the browser's, which may refuse. */
class FakeStorage {
  texts = new Map();
  refuses = false;

  get length() {
    return this.texts.size;
  }

  key(at) {
    return [...this.texts.keys()][at] ?? null;
  }

  getItem(key) {
    return this.texts.get(key) ?? null;
  }

  setItem(key, text) {
    if (this.refuses) throw new DOMException("full", "QuotaExceededError");
    this.texts.set(key, text);
  }

  removeItem(key) {
    this.texts.delete(key);
  }
}

/** The locks of a browser: who asks for a name waits until nobody has it. */
function fakeLocks() {
  const ends = new Map();
  return {
    async request(name, task) {
      const before = ends.get(name);
      const { promise, resolve } = deferred();
      ends.set(name, promise);
      await before;
      return Promise.resolve(task()).finally(resolve);
    },
  };
}

/** Sets the page up anew; `locks: false` is a browser without any. Requests wait in `asked` until `answer` is called. */
export function openPage({ locks = true } = {}) {
  const asked = [];
  const storage = new FakeStorage();
  const define = (name, value) => Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  define("localStorage", storage);
  define("navigator", locks ? { locks: fakeLocks() } : {});
  define("document", Object.assign(new EventTarget(), { baseURI: "https://carte.example/carte/?page=aide", hidden: false }));
  for (const name of ["addEventListener", "removeEventListener", "dispatchEvent"]) define(name, target[name].bind(target));
  define("fetch", (url, options) => {
    const { promise, resolve, reject } = deferred();
    asked.push({ url: String(url), options, id: options.headers["idempotency-key"], answer: resolve, fail: () => reject(new TypeError("failed")) });
    return promise;
  });
  delete globalThis[Symbol.for("geolocal-outbox")];
  mock.timers.enable({ apis: ["setTimeout", "Date"], now: NOW });
  return { asked, storage, document: globalThis.document, target };
}

/** Closes it. */
export function closePage() {
  for (const stop of stops.splice(0)) stop();
  mock.timers.reset();
}

let copies = 0;
/** A copy of the module of its own, as another script of the page has one. */
export const copy = () => import(`../../outbox/outbox.js?copy=${(copies += 1)}`);

/** Lets what has been answered be worked through. */
export async function settle() {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => real(resolve));
}

/** Lets milliseconds pass. */
export async function pass(ms) {
  await settle();
  mock.timers.tick(ms);
  await settle();
}

/** How the keys of this page's map begin. */
export const KEY = "geolocal-outbox /carte/ ";
/** What another process wrote may take that long to be seen. */
export const SETTLED = 100;

export const id = (number) => `0b9f3c1e-6a55-4a3e-9d0e-6a2f2c7f1a${String(number).padStart(2, "0")}`;
/** An item as people make it, as JSON. */
export const text = (number, changes) => JSON.stringify({ id: id(number), url: "/envois", body: `{"n":${number}}`, about: "Le Fournil", made: number, ...changes });
export const states = (outbox) => JSON.parse(outbox.items()).map(({ state }) => state);

export const ok = (body = '{"receipt":"Reçu n° 1"}') => new Response(body, { status: 201 });
export const down = (headers) => new Response("Panne", { status: 503, headers });

const stops = [];
/** A copy that delivers until the page is closed. */
export function started(outbox) {
  stops.push(outbox.start());
  return outbox;
}
