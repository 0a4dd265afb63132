// Endpoints that take submissions, each in its way, as another origin would: `/endpoint/WAY?key=KEY`. The key is the test's
// own, so that tests that run at once do not share what is counted; `/endpoint/log?key=KEY` answers what came so far:
// `{requests: [{method, path, query, headers, status, whole, body}], stored: [body]}`, what is stored once for each
// Idempotency-Key, preflights left out.
//
// Ways: `accepts`; `refuses` (fields by `fields=phone,opening_hours`); `slow` (after `ms`); `down-then-up` and
// `dead-then-up` (the first `times`, 503 or no answer at all); `busy` (429 once); `lost-answer` (stores, and does not say so
// the first time); `forbidden`; `no-cors` (accepts, but no other origin may ask).

import { setTimeout as wait } from "node:timers/promises";

import { sendJson } from "./sources/send.mjs";
import { count, note, requests } from "./sources/state.mjs";

const PATH = /^\/endpoint\/([\w-]+)$/;
/** A browser asks once more by itself where a connection dies that was used before: here none is. */
const ALWAYS = { connection: "close", "cache-control": "no-store" };
const CORS = { "access-control-allow-origin": "*", "access-control-expose-headers": "retry-after" };
const PREFLIGHT = {
  "access-control-allow-methods": "POST",
  "access-control-allow-headers": "content-type, idempotency-key",
  "access-control-max-age": "0",
};
const PROBLEM = "application/problem+json";
/** What is wrong with a field. */
const DETAILS = { phone: "Le numéro compte dix chiffres.", opening_hours: "Ces horaires ne se lisent pas." };

/** By the key of a test: what was stored, by Idempotency-Key. */
const stores = new Map();
/** By the key of a test: the bodies of its requests, in their order. */
const bodies = new Map();

const problem = (response, status, title, more = {}, headers = {}) => {
  const text = JSON.stringify({ type: "about:blank", title, status, ...more });
  response.writeHead(status, { "content-type": PROBLEM, ...headers }).end(text);
};

/** Stores a body, once; whether it was new. */
function store({ key, id, body }) {
  const stored = stores.get(key) ?? new Map();
  stores.set(key, stored);
  if (stored.has(id)) return false;
  stored.set(id, body);
  return true;
}

/** Stores and answers with a receipt: 201, and 200 where that was done before. */
function accept(asked) {
  const status = store(asked) ? 201 : 200;
  sendJson(asked.response, status, { receipt: `Reçu n° ${asked.id.slice(0, 8).toUpperCase()}` });
}

/** By name. `asked.turn` is how often it was asked, this time included. */
const ways = {
  accepts: accept,
  refuses({ response, query }) {
    const fields = (query.get("fields") ?? "phone").split(",");
    const errors = fields.map((field) => ({ field, detail: DETAILS[field] ?? "Cette valeur ne convient pas." }));
    problem(response, 422, "Données refusées", { errors });
  },
  async slow(asked) {
    await wait(Number(asked.query.get("ms") ?? 1_000), undefined, { ref: false });
    // Who gave up meanwhile has sent it all the same.
    accept(asked);
  },
  "down-then-up": (asked) => (asked.turn > asked.times ? accept(asked) : problem(asked.response, 503, "Service indisponible")),
  busy: (asked) => (asked.turn > 1 ? accept(asked) : problem(asked.response, 429, "Trop de demandes", {}, { "retry-after": "1" })),
  "dead-then-up": (asked) => (asked.turn > asked.times ? accept(asked) : asked.response.destroy()),
  "lost-answer": (asked) => (asked.turn > 1 ? accept(asked) : store(asked) && asked.response.destroy()),
  forbidden: ({ response }) => problem(response, 403, "Accès refusé"),
  "no-cors": accept,
};

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function log(key) {
  const texts = bodies.get(key) ?? [];
  return {
    requests: requests(`endpoint ${key}`).map((entry, at) => ({ ...entry, body: texts[at] })),
    stored: [...(stores.get(key)?.values() ?? [])],
  };
}

const allow = (response, headers) => Object.entries(headers).forEach(([name, value]) => response.setHeader(name, value));

/** Answers a request whose path begins with `/endpoint/`. */
export async function takeSubmission(request, response) {
  const url = new URL(request.url, "http://localhost");
  const [, name] = PATH.exec(url.pathname) ?? [];
  const query = url.searchParams;
  const key = query.get("key") ?? "";
  allow(response, ALWAYS);
  if (name !== "no-cors") allow(response, CORS);
  if (name === "log") return sendJson(response, 200, log(key));
  if (request.method === "OPTIONS") {
    if (name !== "no-cors") allow(response, PREFLIGHT);
    return response.writeHead(204).end();
  }
  if (!ways[name]) return problem(response, 404, "Introuvable");
  const body = await textOf(request);
  note(`endpoint ${key}`, url, request, response);
  bodies.set(key, [...(bodies.get(key) ?? []), body]);
  if (request.method !== "POST") return problem(response, 405, "Méthode refusée", {}, { allow: "POST" });
  const id = request.headers["idempotency-key"];
  if (!id) return problem(response, 400, "Il manque Idempotency-Key");
  const turn = count(`endpoint ${key}`, name);
  await ways[name]({ response, query, key, id, body, turn, times: Number(query.get("times") ?? 1) });
}
