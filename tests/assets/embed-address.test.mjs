// <geolocal-map>: the address and the height that its attributes ask for.

import assert from "node:assert/strict";
import { test } from "node:test";

import { addressOf } from "../../embed/address.js";
import { heightOf } from "../../embed/height.js";

const HERE = "https://carte.example/n/";
const warnings = [];
console.warn = (text) => warnings.push(text);
globalThis.document = { baseURI: "https://cci.example/page" };
globalThis.location = new URL("https://cci.example/page");
globalThis.CSS = { supports: (property, value) => property === "height" && /^\d+(px|vh|rem)$/.test(value) };

/** An element with these attributes. */
function element(attributes) {
  return {
    getAttribute: (name) => attributes[name] ?? null,
    hasAttribute: (name) => name in attributes,
  };
}

/** What was warned of since the last look. */
function warned() {
  return warnings.splice(0);
}

test("attributes become parameters, in the order of the contract", () => {
  for (const [attributes, url] of [
    [{}, "https://carte.example/n/?embed=1"],
    [{ src: "https://a.example/carte/index.html" }, "https://a.example/carte/?embed=1"],
    [{ src: "/carte/" }, "https://cci.example/carte/?embed=1"],
    [
      { verrou: "cat", cat: "a,b", q: "pain & vin", position: "#12/49/0.1", onclick: "x", class: "y" },
      "https://carte.example/n/?q=pain%20%26%20vin&cat=a%2Cb&embed=1&verrou=cat#12/49/0.1",
    ],
    [{ cat: "", fiche: "e-1" }, "https://carte.example/n/?embed=1&fiche=e-1"],
  ]) {
    assert.equal(addressOf(element(attributes), HERE).url, url);
  }
  assert.deepEqual(warned(), []);
});

test("an address that cannot be is said, with what to do", () => {
  for (const [src, said] of [
    ["https://", /is no address; give/],
    ["ftp://a.example/", /does not begin with https/],
    ["javascript:alert(1)", /does not begin with https/],
    ["http://a.example/", /is not https/],
  ]) {
    assert.equal(addressOf(element({ src }), HERE), undefined);
    assert.match(warned().join(), said);
  }
  assert.equal(addressOf(element({ src: "http://localhost:8080/" }), HERE).origin, "http://localhost:8080");
});

test("what a message can change is told from what needs another frame", () => {
  const [first, other, fixed, sandboxed] = [{ cat: "a" }, { cat: "b", position: "1/2/3" }, { cat: "a", theme: "sombre" }, { sandbox: "" }].map(
    (attributes) => addressOf(element(attributes), HERE),
  );
  assert.equal(first.fixed, other.fixed);
  assert.deepEqual(other.view, { cat: "b", position: "1/2/3" });
  assert.notEqual(first.fixed, fixed.fixed);
  assert.notEqual(first.fixed, sandboxed.fixed);
});

test("heights are pixels, lengths, or the map's own", () => {
  for (const [given, height] of [
    [null, "480px"],
    ["", "480px"],
    [" 600 ", "600px"],
    ["80vh", "80vh"],
    ["auto", "auto"],
  ]) {
    assert.equal(heightOf(given), height);
  }
  assert.deepEqual(warned(), []);
  assert.equal(heightOf("haut"), "480px");
  assert.match(warned().join(), /height="haut" is no height; give/);
});
