// The font's files, and which characters bring which of them.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import { charactersOf, facesOf } from "../../tools/assets/font.mjs";

const ROOT = new URL("../../", import.meta.url);
const read = (path) => readFileSync(new URL(path, ROOT), "utf8");
const inFolder = (path, ending) =>
  readdirSync(new URL(path, ROOT), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${path}${name}`);
const [everyday, rest, extended] = facesOf(read("style/font.css"));

test("a unicode-range is read as its characters", () => {
  for (const [ranges, expected] of [
    ["U+0041", "A"],
    ["U+41-43, u+00e9", "ABCé"],
    ["\n  U+20AC,\n  U+1F600", "€😀"],
  ]) {
    assert.equal(charactersOf(ranges), expected, ranges);
  }
});

test("what the page says by itself needs the first file alone", () => {
  const texts = [...inFolder("src/text/", ".rs"), "index.html", "public/config.json", "public/taxonomy.json"].map(read);
  const spoken = texts.join("").replace(/^\s*\/\/.*$/gm, "");
  const known = new Set([...everyday.characters, "\n", "\u202f"]);
  const others = [...new Set(spoken)].filter((character) => !known.has(character));
  assert.deepEqual(others, []);
});

test("every character that the package has for Western Europe is in one file", () => {
  const package_ = facesOf(read("node_modules/@fontsource-variable/figtree/wght.css"));
  const has = new Set([everyday, rest, extended].flatMap(({ characters }) => [...characters]));
  const letters = package_.flatMap(({ characters }) => [...characters]).filter((one) => /\p{L}/u.test(one));
  // The package claims these two apostrophes and has neither.
  const missing = letters.filter((letter) => !has.has(letter) && !"\u02bb\u02bc".includes(letter));
  assert.ok(letters.length > 500);
  assert.deepEqual(missing, []);
  const total = [everyday, rest, extended].reduce((sum, { characters }) => sum + [...characters].length, 0);
  assert.equal(total, has.size, "no character is in two files");
});

test("every weight of the style sheet is in the files", () => {
  const weights = inFolder("style/", ".css")
    .filter((path) => path !== "style/font.css")
    .flatMap((path) => [...read(path).matchAll(/font-weight:\s*(\d+)/g)].map(([, weight]) => Number(weight)));
  assert.ok(weights.length > 10);
  for (const { name, weights: [lightest, boldest] } of [everyday, rest, extended]) {
    for (const weight of [400, ...weights]) assert.ok(weight >= lightest && weight <= boldest, `${name}: ${weight}`);
  }
});
