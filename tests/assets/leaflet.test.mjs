// The custom build of Leaflet holds what the page calls. Run after `cargo xtask assets`.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";

import { KNOWN_ANSWERS } from "../../tools/assets/leaflet/answers.mjs";

const BINDINGS = new URL("../../src/interop/map/", import.meta.url);
const [script, paths] = ["leaflet", "paths"].map((name) =>
  readFileSync(new URL(`../../generated/leaflet/${name}.js`, import.meta.url), "utf8"),
);
const L = load();

/** What the Rust bindings call, by class; setters and getters of plain properties are left out. */
const CALLED = {
  Map: [
    ..."on off remove createPane getBounds getBoundsZoom getCenter getZoom invalidateSize panInside project".split(" "),
    ..."setView unproject zoomIn zoomOut latLngToLayerPoint _latLngToNewLayerPoint".split(" "),
  ],
  LatLngBounds: ["getSouthWest", "getNorthEast"],
  LatLng: [],
  Point: [],
  TileLayer: ["on", "off", "addTo", "remove"],
  Circle: ["addTo", "remove"],
  CircleMarker: ["addTo", "remove"],
  Polygon: ["addTo", "remove", "setStyle"],
};
/** Base classes and plain objects of options: types of the Rust side alone. */
const TYPES = ["Control", "Evented", "Layer", "Path", "CircleOptions", "MapOptions", "PolylineOptions", "TileLayerOptions"];

/** Runs the script in as much of a browser as it looks at while it loads. */
function load() {
  const document = { documentElement: { style: { transform: "" } } };
  const window = { document, devicePixelRatio: 1, setTimeout, clearTimeout, navigator: { userAgent: "", platform: "" } };
  window.window = window;
  const context = createContext(window);
  runInContext(script, context);
  runInContext(paths, context);
  return window.L;
}

test("every class has the methods that the page calls", () => {
  for (const [name, methods] of Object.entries(CALLED)) {
    assert.equal(typeof L[name], "function", name);
    for (const method of methods) assert.equal(typeof L[name].prototype[method], "function", `${name}.${method}`);
  }
  assert.equal(typeof L.control.scale({ imperial: false }).addTo, "function");
  assert.equal(typeof L.canvas({ padding: 0.5 }).remove, "function");
  assert.equal(L.Map.prototype.options.attributionControl, true);
});

test("every class that the Rust bindings name is looked at here", () => {
  const named = new Set();
  for (const file of readdirSync(BINDINGS).filter((name) => name.endsWith(".rs"))) {
    const source = readFileSync(new URL(file, BINDINGS), "utf8");
    for (const [, list] of source.matchAll(/use leaflet::\{?([^;}]+)/g)) {
      for (const name of list.split(",")) named.add(name.trim().split(" as ")[0]);
    }
    for (const [, name] of source.matchAll(/leaflet::([A-Z]\w+)/g)) named.add(name);
  }
  const known = new Set([...Object.keys(CALLED), ...TYPES]);
  assert.ok(named.size > 10);
  assert.deepEqual([...named].filter((name) => !known.has(name)), []);
});

test("every way to move the map is there, and on as in Leaflet's own build", () => {
  const { options } = L.Map.prototype;
  const on = ["boxZoom", "doubleClickZoom", "dragging", "keyboard", "scrollWheelZoom", "touchZoom"];
  for (const handler of on) assert.equal(options[handler], true, handler);
  assert.equal(options.tapHold, false, "only for Safari on touch screens");
});

test("what is known about browsers is not asked", () => {
  for (const name of Object.keys(KNOWN_ANSWERS)) {
    assert.doesNotMatch(script, new RegExp(`Browser\\.${name}\\b`), name);
  }
  for (const old of ["MSPointerDown", "behavior:url(#default#VML)"]) {
    assert.ok(!script.includes(old), old);
  }
});

test("the licence's notice comes first", () => {
  assert.match(script, /^\/\* @preserve\s+\* Leaflet 1\.9\.4/);
  assert.equal(L.version, "1.9.4");
});
