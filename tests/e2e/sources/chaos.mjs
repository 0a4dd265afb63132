// A small collection that goes wrong in one way each: `/sources/chaos/NAME?key=…`. What "the first time" is, the key says.

import { setTimeout as wait } from "node:timers/promises";

import { pageOf, pageText } from "./ogc.mjs";
import { feature, records } from "./records.mjs";
import { sendText, textOf } from "./send.mjs";

const TOTAL = 40;
const GEOJSON = "application/geo+json";
const TAG = '"shops-40"';
const DAY_MS = 86_400_000;
const LOGIN = `<!doctype html>
<html lang="fr">
  <title>Connexion</title>
  <form method="post"><input name="user" /><input name="password" type="password" /></form>
</html>`;
/** How many there are, from one page of the changing collection to the next. */
const CHANGING = [40, 43, 37];

const good = textOf({ head: '{"type":"FeatureCollection","features":[', features: records(TOTAL), tail: "]}" });
/** In the middle of a record of the second half. */
const middle = good.indexOf('"Point"', Math.floor((good.length * 3) / 4));

const ok = ({ response }, headers) => sendText(response, 200, GEOJSON, good, headers);
const fail = ({ response }, status, headers) => sendText(response, status, "text/plain", String(status), headers);
const first = (asked) => asked.count(`chaos ${asked.path}`) === 1;
/** A time `seconds` after that of a clock that is a day ahead, as headers write it. */
const tomorrow = (seconds) => new Date(Date.now() + DAY_MS + seconds * 1_000).toUTCString();

/** An address beside this one, with the same parameters. */
const beside = (asked, name) => `${asked.base}/${name}${asked.url.search}`;
const redirect = (asked, name) => asked.response.writeHead(302, { location: beside(asked, name) }).end();

/** By name. */
const ways = {
  async reset({ response }) {
    response.writeHead(200, { "content-type": GEOJSON, "content-length": Buffer.byteLength(good) });
    response.write(good.slice(0, middle));
    await wait(100);
    response.destroy();
  },
  async drip({ response }) {
    response.writeHead(200, { "content-type": GEOJSON });
    for (const byte of Buffer.from(good)) {
      if (response.closed || response.destroyed) return;
      response.write(Buffer.of(byte));
      await wait(1_000, undefined, { ref: false });
    }
    response.end();
  },
  "500-then-200": (asked) => (first(asked) ? fail(asked, 500) : ok(asked)),
  429: (asked) => (first(asked) ? fail(asked, 429, { "retry-after": "1" }) : ok(asked)),
  "429-long": (asked) => fail(asked, 429, { "retry-after": "3600" }),
  "redirect-loop": (asked) => redirect(asked, "redirect-loop/again"),
  "redirect-loop/again": (asked) => redirect(asked, "redirect-loop"),
  "wrong-type": ({ response }) => sendText(response, 200, "text/html; charset=utf-8", good),
  truncated: ({ response }) => response.writeHead(200, { "content-type": GEOJSON }).end(good.slice(0, middle)),
  skewed(asked) {
    const date = { date: tomorrow(0) };
    if (first(asked)) return fail(asked, 503, { ...date, "retry-after": tomorrow(2) });
    ok(asked, { ...date, "last-modified": tomorrow(3_600) });
  },
  etag(asked) {
    const headers = { etag: TAG, "cache-control": "no-cache" };
    const known = (asked.request.headers["if-none-match"] ?? "").split(/\s*,\s*/).includes(TAG);
    if (known) asked.response.writeHead(304, headers).end();
    else ok(asked, headers);
  },
  "gone-after-first": (asked) => (first(asked) ? ok(asked) : fail(asked, 503)),
  login: (asked) => redirect(asked, "login/page"),
  "login/page": ({ response }) => sendText(response, 200, "text/html; charset=utf-8", LOGIN),
  "changing/collections/shops/items": changing,
};

/** A page of an OGC collection whose records are other ones, in another order, whenever a page is asked for. */
function changing(asked) {
  const { offset, limit, wrong } = pageOf(asked.query);
  if (wrong) return fail(asked, 400);
  const turn = asked.count("chaos changing") - 1;
  const all = CHANGING[turn % CHANGING.length];
  const returned = Math.max(0, Math.min(limit, all - offset));
  const shown = Array.from({ length: returned }, (_, at) => feature((offset + at + 3 * turn) % all, Math.max(...CHANGING)));
  const here = { ...asked, base: `${asked.base}/changing` };
  sendText(asked.response, 200, "application/json", textOf(pageText(here, "shops", shown, { offset, limit, matched: all, returned })));
}

/** Answers a request whose path, `asked.path`, is that below `/sources/chaos`. */
export async function chaos(asked) {
  const way = ways[asked.path.slice(1)];
  if (!way) return fail(asked, 404);
  await way(asked);
}
