// What makes the map installable: public/manifest.webmanifest and the icons drawn for it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url));
const manifest = JSON.parse(read("public/manifest.webmanifest"));
const page = read("index.html").toString();

/** Width and height of a PNG: its first chunk says them. */
function png(path) {
  const bytes = read(path);
  assert.equal(bytes.toString("latin1", 1, 4), "PNG", path);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

test("the app begins at its own folder, wherever that lies", () => {
  assert.deepEqual([manifest.start_url, manifest.scope, manifest.display], ["./", "./", "standalone"]);
});

test("its colours are those of the page", () => {
  const [, light] = /name="theme-color" media="\(prefers-color-scheme: light\)" content="([^"]+)"/.exec(page);
  assert.deepEqual([manifest.theme_color, manifest.background_color], [light, light]);
});

test("every icon is there, of the size that is said; one may be cut to any shape", () => {
  for (const { src, sizes, type } of manifest.icons) {
    const { width, height } = png(`generated/${src}`);
    assert.deepEqual([`${width}x${height}`, type], [sizes, "image/png"], src);
  }
  const said = manifest.icons.map(({ sizes, purpose = "any" }) => `${sizes} ${purpose}`);
  assert.deepEqual(said, ["192x192 any", "512x512 any", "512x512 maskable"]);
});

test("the page names the manifest and an icon for iOS", () => {
  assert.match(page, /<link rel="manifest" href="\.\/manifest\.webmanifest" \/>/);
  const [, icon] = /<link rel="apple-touch-icon" href="\.\/([^"]+)" \/>/.exec(page);
  assert.deepEqual(png(`generated/${icon}`), { width: 180, height: 180 });
});
