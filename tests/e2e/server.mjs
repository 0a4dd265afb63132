// The server of the journeys, on loopback: dist/ at several addresses, files that fail in every way, a geocoder, a
// register, endpoints that take submissions, remote sources, pages that show the map; and on the next port another origin
// that refuses to be read, but for its services and its sources. Usage: node tests/e2e/server.mjs PORT

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

import { sendFile } from "../../tools/files.mjs";
import { sampleHeaders } from "./deploy.mjs";
import { takeSubmission } from "./endpoint.mjs";
import { faults } from "./faults.mjs";
import { geocode } from "./geocoder.mjs";
import { isHost, sendHost } from "./host/page.mjs";
import { lookUp } from "./register.mjs";
import { answerSource, isSource } from "./sources/index.mjs";

const DIST = fileURLToPath(new URL("../../dist/", import.meta.url));

/** `/with/PATCH/…` serves dist/ with a configuration whose keys the patch (base64url of JSON) replaces. */
const PATCHED = /^\/with\/([\w-]+)\/(.*)$/;
/** dist/ under the headers of the sample configuration, which lets the neighbour show it. */
const STRICT = /^\/strict\/(.*)$/;
/** A folder deep inside a site. */
const SUB_PATH = /^\/une\/carte\/(.*)$/;

async function sendPatched(patch, response) {
  const config = JSON.parse(await readFile(join(DIST, "config.json"), "utf8"));
  const changes = JSON.parse(Buffer.from(patch, "base64url").toString());
  response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ ...config, ...changes }));
}

async function answer(request, response) {
  const url = new URL(request.url, "http://localhost");
  const { pathname } = url;
  const fault = /^\/faults\/([\w-]+)$/.exec(pathname);
  const patched = PATCHED.exec(pathname);
  const strict = STRICT.exec(pathname);
  const below = SUB_PATH.exec(pathname);
  if (fault) {
    await faults[fault[1]](response);
  } else if (isHost(pathname)) {
    await sendHost(url, response);
  } else if (pathname.startsWith("/geocoder/")) {
    await geocode(request, response);
  } else if (pathname.startsWith("/endpoint/")) {
    await takeSubmission(request, response);
  } else if (pathname.startsWith("/register/")) {
    await lookUp(request, response);
  } else if (isSource(pathname)) {
    await answerSource(request, response);
  } else if (patched?.[2] === "config.json") {
    await sendPatched(patched[1], response);
  } else {
    const path = decodeURIComponent(patched?.[2] ?? strict?.[1] ?? below?.[1] ?? pathname).replace(/^\//, "");
    const headers = strict ? await sampleHeaders(`http://127.0.0.1:${port + 1}`) : {};
    await sendFile(join(DIST, normalize(`/${path || "index.html"}`)), response, headers);
  }
}

const port = Number(process.argv[2]);
const handle = (request, response) => answer(request, response).catch((error) => response.destroy(error));
createServer(handle).listen(port, "127.0.0.1");
createServer(handle).listen(port + 1, "127.0.0.1");
