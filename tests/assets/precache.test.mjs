// What a release tells its service worker, and what the worker makes of names.

import assert from "node:assert/strict";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, beforeEach, test } from "node:test";

import { UNRELEASED, byRole, writePrecache } from "../../tools/release/precache.mjs";
import { cacheName, fileAt, outdated } from "../../worker/names.js";

const HASH = "0123456789abcdef";
const FILES = {
  shell: [
    ...["base/normandie.json", "gazetteer/communes.txt"],
    ...[`geolocal-${HASH}.js`, `geolocal-${HASH}_bg.wasm`, `icon-${HASH}.svg`, "icons/180.png", "icons/maskable-512.png"],
    ...["index.html", "later.js", "leaflet/leaflet.js", "leaflet/paths.js", "manifest.webmanifest", "more-icons.svg", "print.css", "start.js", `style-${HASH}.css`],
  ],
  settings: ["config.json", "mappings/osm.json", "taxonomy-codes.json", "taxonomy.json"],
  kept: [`geolocal-pages-${HASH}.js`, `geolocal-pages-${HASH}_bg.wasm`],
  fresh: ["accessibilite.html", "embed.css", "json-ld.js", "legal.css", "outbox.js", "pages.css", "taxonomy-schema.json"],
  apart: [".htaccess", "data/demo.geojson", "data/regions/manche.json", "embed.js", "index.html.br", "leaflet/leaflet.js.gz"],
};
const WORKER = `${UNRELEASED}\n(()=>{})();\n`;

const folder = await mkdtemp(join(tmpdir(), "release-"));
after(() => rm(folder, { recursive: true }));

/** Writes a file of the release. */
async function put(name, text) {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** What the worker was told, and the rest of it. */
async function told() {
  const [line, ...rest] = (await readFile(join(folder, "service-worker.js"), "utf8")).split("\n");
  const [, json] = /^self\.RELEASE=(\{.*\});$/.exec(line);
  return { release: JSON.parse(json), rest: rest.join("\n") };
}

const all = (files = FILES) => [...Object.values(files).flat(), "service-worker.js"];

beforeEach(async () => {
  await rm(folder, { recursive: true });
  for (const name of Object.values(FILES).flat()) await put(name, `${name} as it is`);
  await put("service-worker.js", WORKER);
});

test("every file of a release has a role", () => {
  const roles = byRole(all());
  for (const [role, files] of Object.entries(FILES)) {
    assert.deepEqual(roles[role], role === "apart" ? [...files, "service-worker.js"] : files, role);
  }
});

test("the worker is told the shell with revisions, where names have no hash, and nothing of data", async () => {
  await writePrecache(folder);
  const { release, rest } = await told();
  assert.deepEqual(release.shell.map(({ url }) => url), FILES.shell);
  for (const { url, revision } of release.shell) {
    if (url.includes(HASH)) assert.equal(revision, null, url);
    else assert.match(revision, /^[0-9a-f]{16}$/, url);
  }
  for (const role of ["settings", "kept", "fresh"]) assert.deepEqual(release[role], FILES[role]);
  assert.equal(rest, WORKER.slice(UNRELEASED.length + 1));
  assert.doesNotMatch(JSON.stringify(release), /data\/|embed\.js|\.gz|\.br|service-worker/);
});

test("a revision changes with its file alone, and with what else is there nothing changes", async () => {
  await writePrecache(folder);
  const before = (await told()).release;
  await writePrecache(folder);
  assert.deepEqual((await told()).release, before);
  await put("leaflet/paths.js", "another");
  await put("config.json", "{}");
  await writePrecache(folder);
  const changed = (await told()).release.shell.filter(({ revision }, at) => revision !== before.shell[at].revision);
  assert.deepEqual(changed.map(({ url }) => url), ["leaflet/paths.js"]);
});

test("a file of no role is an error that names it", async () => {
  for (const name of ["film.mp4", "leaflet/images/marker.png", "geolocal.js", "pages/index.html", "base.json"]) {
    assert.throws(() => byRole([...all(), name]), new RegExp(`“${name}” of no role`), name);
  }
  await put("film.mp4", "");
  await assert.rejects(writePrecache(folder), /film\.mp4/);
  assert.equal(await readFile(join(folder, "service-worker.js"), "utf8"), WORKER);
});

test("a file that is missing is an error", () => {
  for (const name of ["index.html", "config.json", `geolocal-${HASH}.js`, `geolocal-pages-${HASH}.js`, "gazetteer/communes.txt"]) {
    assert.throws(() => byRole(all().filter((file) => file !== name)), /The release has no file/, name);
  }
});

test("a worker that is not there, or begins otherwise, is an error", async () => {
  await put("service-worker.js", "(()=>{})();");
  await assert.rejects(writePrecache(folder), /does not begin with/);
  await rm(join(folder, "service-worker.js"));
  await assert.rejects(writePrecache(folder), /no service-worker\.js/);
});

test("the worker that is bundled has the place for its files, and the notice of Workbox", async () => {
  const script = await readFile(new URL("../../generated/service-worker.js", import.meta.url), "utf8");
  assert.ok(script.startsWith(`${UNRELEASED}\n`));
  assert.match(script, /Workbox \d+\.\d+\.\d+, Copyright Google LLC, MIT/);
  assert.doesNotMatch(script, /process\.env/);
});

test("a worker deletes what it left itself, never data, nor what a map above or below keeps", () => {
  const [root, below] = ["https://carte.example/", "https://carte.example/une/carte/"];
  const [mine, theirs] = [root, below].map((scope) => ["shell", "kept", "old-precache-v1"].map((kind) => cacheName(kind, scope)));
  const data = [root, below].flatMap((scope) => [`geolocal-data ${scope}`, `geolocal-data-2-precache- ${scope}`]);
  const names = [...mine, ...theirs, ...data, `workbox-precache-v2-${root}`];
  assert.deepEqual(outdated(names, root, mine.slice(0, 2)), [mine[2]]);
  assert.deepEqual(outdated(names, below, theirs.slice(0, 2)), [theirs[2]]);
});

test("an address is a file of the folder whatever its query, and only below the scope", () => {
  for (const [address, file] of [
    ["https://carte.example/une/carte/", ""],
    ["https://carte.example/une/carte/?page=aide#9/49/0", ""],
    ["https://carte.example/une/carte/config.json?a=1", "config.json"],
    ["https://carte.example/une/carte/data/demo.geojson", "data/demo.geojson"],
    ["https://carte.example/une/", undefined],
    ["https://autre.example/une/carte/config.json", undefined],
    ["https://autre.example/https://carte.example/une/carte/config.json", undefined],
    ["https://autre.example/?https://carte.example/une/carte/", undefined],
  ]) {
    assert.equal(fileAt(new URL(address), "https://carte.example/une/carte/"), file, address);
  }
});
