// Rings of the simple base map, rounded and thinned.

import assert from "node:assert/strict";
import { test } from "node:test";

import { thinRing } from "../../tools/assets/thin.mjs";

/** A closed ring around a point, of so many vertices and so large, in degrees. */
function circle([lng, lat], vertices, radius) {
  const ring = Array.from({ length: vertices }, (_, at) => {
    const angle = (2 * Math.PI * at) / vertices;
    return [lng + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
  });
  return [...ring, ring[0]];
}

const NORMANDY = [-1.95, 48.18, 1.8, 50.07];

test("a thinned ring is closed, and rounded to four decimals", () => {
  for (const near of [undefined, NORMANDY]) {
    const ring = thinRing(circle([0, 49], 500, 0.7), near);
    assert.deepEqual(ring.at(0), ring.at(-1));
    assert.ok(ring.flat().every((degrees) => Math.abs(degrees * 1e4 - Math.round(degrees * 1e4)) < 1e-6));
  }
});

test("vertices near the map are kept, far ones thinned", () => {
  assert.equal(thinRing(circle([0, 49], 500, 0.7), NORMANDY).length, 501);
  const far = thinRing(circle([20, 49], 500, 0.7), NORMANDY).length;
  assert.ok(far >= 4 && far < 100, `${far} vertices`);
});

test("repeated vertices are dropped, and a ring that collapses is no ring", () => {
  assert.deepEqual(thinRing([[0, 0], [0, 0], [1, 0], [1, 1], [0, 0]]), [[0, 0], [1, 0], [1, 1], [0, 0]]);
  assert.deepEqual(thinRing([[0, 0], [0.00001, 0], [0, 0.00001], [0, 0]]), []);
  assert.deepEqual(thinRing(circle([60, 49], 12, 0.01), NORMANDY), []);
});
