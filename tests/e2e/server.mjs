// The server of the journeys, on loopback: dist/ at several addresses, sources that fail in every way, and on the next port
// another origin that refuses to be read. Usage: node tests/e2e/server.mjs PORT

import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

import { faults } from "./faults.mjs";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));
const TYPES = {
  ".css": "text/css",
  ".geojson": "application/geo+json",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
};

/** `/with/PATCH/…` serves dist/ with a configuration whose keys the patch (base64url of JSON) replaces. */
const PATCHED = /^\/with\/([\w-]+)\/(.*)$/;
/** A folder deep inside a site. */
const SUB_PATH = /^\/une\/carte\/(.*)$/;

async function sendFile(path, response) {
  const file = join(DIST, normalize(`/${path || "index.html"}`));
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) {
    response.writeHead(404, { "content-type": "text/plain" }).end("404");
    return;
  }
  response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain", "content-length": found.size });
  createReadStream(file).pipe(response);
}

async function sendPatched(patch, response) {
  const config = JSON.parse(await readFile(join(DIST, "config.json"), "utf8"));
  const changes = JSON.parse(Buffer.from(patch, "base64url").toString());
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ ...config, ...changes }));
}

async function answer(request, response) {
  const { pathname } = new URL(request.url, "http://localhost");
  const fault = /^\/faults\/([\w-]+)$/.exec(pathname);
  const patched = PATCHED.exec(pathname);
  const below = SUB_PATH.exec(pathname);
  if (fault) {
    await faults[fault[1]](response);
  } else if (patched?.[2] === "config.json") {
    await sendPatched(patched[1], response);
  } else {
    await sendFile(decodeURIComponent((patched?.[2] ?? below?.[1] ?? pathname).replace(/^\//, "")), response);
  }
}

const port = Number(process.argv[2]);
const handle = (request, response) => answer(request, response).catch((error) => response.destroy(error));
createServer(handle).listen(port, "127.0.0.1");
createServer(handle).listen(port + 1, "127.0.0.1");
