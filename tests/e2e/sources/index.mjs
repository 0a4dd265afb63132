// Every source at its address below `/sources/`, open to every origin: `ogc`, `wfs`, `opendatasoft`, `template`, `chaos`, and
// `log?key=…`, the requests made so far. Before the kind may stand `no-cors/`, under which no other origin may read, and
// `run/KEY/`, which says the same as `?key=KEY` where an address cannot have it.

import { chaos } from "./chaos.mjs";
import { ogc } from "./ogc.mjs";
import { opendatasoft } from "./opendatasoft.mjs";
import { sendJson, sendText } from "./send.mjs";
import { count, note, requests } from "./state.mjs";
import { template } from "./template.mjs";
import { wfs } from "./wfs.mjs";

const KINDS = { chaos, ogc, opendatasoft, template, wfs };
const PATH = /^(\/sources(\/no-cors)?(?:\/run\/([\w.-]+))?\/([\w-]+))(\/.*)?$/;

const CORS = { "access-control-allow-origin": "*", "access-control-expose-headers": "*" };
const PREFLIGHT = { "access-control-allow-methods": "GET, HEAD, OPTIONS", "access-control-allow-headers": "*" };

const open = (response, headers) => Object.entries(headers).forEach(([name, value]) => response.setHeader(name, value));

/** Whether an address is that of a source. */
export const isSource = (pathname) => pathname.startsWith("/sources/");

/** Answers a request whose path begins with `/sources/`; one that is given up by who made it is no failure. */
export async function answerSource(request, response) {
  const url = new URL(request.url, `http://${request.headers.host}`);
  const [, start, closed, run, kind, path = ""] = PATH.exec(url.pathname) ?? [];
  const key = run ?? url.searchParams.get("key") ?? "";
  if (!closed) open(response, CORS);
  if (kind === "log") return sendJson(response, 200, requests(key));
  if (key) note(key, url, request, response);
  if (request.method === "OPTIONS") {
    if (!closed) open(response, PREFLIGHT);
    return response.writeHead(204).end();
  }
  if (!KINDS[kind]) return sendText(response, 404, "text/plain", "404");
  const asked = { request, response, url, kind, path, key, base: url.origin + start, query: url.searchParams };
  await KINDS[kind]({ ...asked, count: (name) => count(key, name) }).catch((error) => {
    if (error.code !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
  });
}
