// The sample configurations of web servers in docs/deploy.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const nginx = read("docs/deploy/nginx.conf");
const others = [read("docs/deploy/htaccess"), read("docs/deploy/Caddyfile")];

/** The directives of a policy, by name. */
function directives(policy) {
  return Object.fromEntries(policy.split(";").map((one) => one.trim().split(/\s+/)).map(([name, ...sources]) => [name, sources]));
}

const policy = directives(/Content-Security-Policy "([^"]+)"/.exec(nginx)[1]);
const own = directives(/http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(read("index.html"))[1]);

test("every server sends the same headers", () => {
  const headers = [...nginx.matchAll(/add_header (\S+) "([^"]+)"/g)].filter(([, name]) => name !== "Vary");
  assert.ok(headers.length >= 5);
  for (const [, name, value] of headers) {
    for (const sample of others) assert.ok(sample.includes(`${name} "${value}"`), `${name} ${value}`);
  }
});

test("every server keeps the same files for good", () => {
  const kept = (sample) => /-\[0-9a-f\]\{8,16\}\(_bg\)\?\\\.\(css\|js\|svg\|wasm\)/.test(sample) && sample.includes("immutable");
  for (const sample of [nginx, ...others]) assert.ok(kept(sample));
});

test("no server keeps the service worker, the manifest or what they bring for good", () => {
  for (const sample of [nginx, ...others]) {
    const [, hashed] = /(-\[0-9a-f\]\{8,16\}[^"\s]+)/.exec(sample);
    const kept = ["service-worker.js", "manifest.webmanifest", "index.html", "icons/192.png"].filter((name) => new RegExp(hashed).test(name));
    assert.deepEqual(kept, []);
    assert.ok(new RegExp(hashed).test("style-0123456789abcdef.css"));
    assert.match(sample, /"no-cache"/);
  }
});

test("every server says what a manifest is", () => {
  for (const [sample, line] of [
    [nginx, "types { application/manifest+json webmanifest; }"],
    [others[0], "AddType application/manifest+json .webmanifest"],
    [others[0], "webmanifest\\.(br|gz)$ - [T=application/manifest+json,"],
    [others[1], "@manifest Content-Type application/manifest+json"],
  ]) {
    assert.ok(sample.includes(line), line);
  }
});

test("the policy lets the page reach every service of the configuration", () => {
  const config = JSON.parse(read("public/config.json"));
  const urls = [config.geocoder, config.register, ...config.sources].map(({ url }) => url).filter((url) => /^https?:/.test(url));
  const origins = new Set(urls.map((url) => new URL(url).origin));
  assert.deepEqual(policy["connect-src"].slice(1).sort(), [...origins].sort());
});

test("the policy has every directive of the page's own, and allows nothing beside", () => {
  assert.deepEqual(Object.keys(policy), [...Object.keys(own), "frame-ancestors"]);
  for (const [name, sources] of Object.entries(own)) {
    const allowed = (source) => sources.includes(source) || sources.includes(source.replace(/\/\/.*/, ""));
    assert.ok(policy[name].every(allowed), `${name} ${policy[name].join(" ")}`);
  }
});
