// The sample configurations of servers say the same, and nothing that the page does not need.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const SAMPLES = ["nginx.conf", "htaccess", "Caddyfile"].map((name) => read(`docs/deploy/${name}`));

for (const header of ["Content-Security-Policy", "Permissions-Policy", "Referrer-Policy", "X-Content-Type-Options"]) {
  test(`all samples have one ${header}`, () => {
    const values = SAMPLES.map((sample) => new RegExp(`${header} "([^"]+)"`).exec(sample)?.[1]);
    assert.ok(values[0]);
    assert.deepEqual(values, [values[0], values[0], values[0]]);
  });
}

test("no sample allows code that is not a file of ours", () => {
  for (const sample of SAMPLES) assert.doesNotMatch(sample, /unsafe-inline|'unsafe-eval'/);
});

test("the samples let the map ask whom the shipped configuration names", () => {
  const config = JSON.parse(read("public/config.json"));
  const asked = [config.geocoder.url, config.register.url].map((url) => new URL(url).origin);
  const [, allowed] = /connect-src ([^;]+);/.exec(SAMPLES[0]);
  for (const origin of asked) assert.ok(allowed.split(" ").includes(origin), origin);
});
