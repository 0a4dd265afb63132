// The script that other sites load: run after `cargo xtask assets`, with `node --test`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import vm from "node:vm";
import { gzipSync } from "node:zlib";

const script = readFileSync(new URL("../../generated/embed.js", import.meta.url), "utf8");

test("weighs less than 3 kB, gzipped", () => {
  const { length } = gzipSync(script, { level: 9 });
  assert.ok(length < 3000, `${length} bytes`);
});

test("is read alike whatever the encoding of the page, and needs nothing that a strict policy refuses", () => {
  assert.match(script, /^[\x20-\x7e\n]*$/);
  assert.doesNotMatch(script, /\beval\b|new Function|innerHTML|setAttribute\("style"|createElement\("style"/);
});

test("defines one element, once, and no global", () => {
  const defined = [];
  const page = {
    HTMLElement: class {},
    CSSStyleSheet: class {
      replaceSync() {}
    },
    MutationObserver: class {},
    document: { currentScript: { src: "https://carte.example/embed.js" } },
    customElements: { get: (name) => defined.includes(name), define: (name) => defined.push(name) },
  };
  const before = Object.keys(page);
  vm.createContext(page);
  vm.runInContext(script, page);
  vm.runInContext(script, page);
  assert.deepEqual(defined, ["geolocal-map"]);
  assert.deepEqual(Object.keys(page), before);
});
