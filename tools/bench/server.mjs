// Serves the pages of the bench on loopback: a blank one, the built map over any of the data files, the scripts of this
// folder and of the peers. Isolated, as browsers give fine clocks and memory figures to such pages only.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

import { sendFile, TYPES } from "../files.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const ISOLATED = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
  "cross-origin-resource-policy": "same-origin",
};
/** What may be read besides `dist/`. */
const OPEN = ["tools/bench/page/", "target/bench/", "node_modules/leaflet", "node_modules/supercluster/", "public/"];
/** `/map/COUNT/…`: `dist/` with a configuration that names the data file of that count. */
const MAP = /^\/map\/(\d+)\/(.*)$/;
const BLANK = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body></body></html>';

async function configuration(count) {
  const config = JSON.parse(await readFile(join(ROOT, "dist/config.json"), "utf8"));
  const [source] = config.sources;
  const basemaps = config.basemaps.filter((basemap) => basemap.type === "simple");
  return JSON.stringify({ ...config, basemaps, sources: [{ ...source, url: `/target/bench/demo-${count}.geojson` }] });
}

async function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
  const [, count, rest] = MAP.exec(path) ?? [];
  if (path === "/") {
    response.writeHead(200, { ...ISOLATED, "content-type": TYPES[".html"] }).end(BLANK);
  } else if (rest === "config.json") {
    response.writeHead(200, { ...ISOLATED, "content-type": TYPES[".json"] }).end(await configuration(count));
  } else if (count) {
    await sendFile(join(ROOT, "dist", rest || "index.html"), response, ISOLATED);
  } else if (OPEN.some((folder) => path.startsWith(`/${folder}`))) {
    await sendFile(join(ROOT, path), response, ISOLATED);
  } else {
    response.writeHead(404, ISOLATED).end();
  }
}

/** Starts the server; answers its origin and how to end it. */
export async function serve() {
  const server = createServer((request, response) => answer(request, response).catch((error) => response.destroy(error)));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
