// Files over HTTP, for the servers of the journeys and of the bench.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname } from "node:path";

/** Media types by ending. */
export const TYPES = {
  ".bin": "application/octet-stream",
  ".css": "text/css",
  ".geojson": "application/geo+json",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".mjs": "text/javascript",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** Answers with a file, or that there is none, with these headers besides. */
export async function sendFile(file, response, headers = {}) {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) {
    response.writeHead(404, { ...headers, "content-type": "text/plain" }).end("404");
    return;
  }
  const type = TYPES[extname(file)] ?? "text/plain";
  response.writeHead(200, { ...headers, "content-type": type, "content-length": found.size });
  createReadStream(file).pipe(response);
}
