// OGC API Features as pygeoapi 0.21 answers it: `/collections/NAME/items?f=json&limit=&bbox=&offset=` and
// `/collections/NAME/items/ID`.

import { boxOf, collectionOf, cutOf } from "./collection.mjs";
import { feature, matched, numberOf, records } from "./records.mjs";
import { sendCollection, sendText, textOf } from "./send.mjs";

const PATH = /^\/collections\/([\w-]+)\/items(?:\/([^/]+))?$/;
/** How many records a page holds where nobody asks, and at most: more are not refused. */
const DEFAULT = 10;
const LIMIT = 1_000;

const HEADERS = {
  "x-powered-by": "pygeoapi 0.21.0",
  "content-language": "en-US",
  "content-crs": "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>",
};
const GEOJSON = "application/geo+json";
const FOUR = "bbox should be either 4 values (minx,miny,maxx,maxy) or 6 values (minx,miny,minz,maxx,maxy,maxz)";

/** As Python writes it: nothing but ASCII. */
export const ascii = (value) =>
  JSON.stringify(value).replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

const fail = ({ response }, status, code, description) =>
  sendText(response, status, "application/json", ascii({ code, type: code, description }), HEADERS);
const bad = (asked, description) => fail(asked, 400, "InvalidParameterValue", description);

/** Links keep every parameter but format and offset, that to oneself too; a last page that is full has a next one, empty. */
function links({ base, query }, name, { offset, limit, matched: all, returned }) {
  const uri = `${base}/collections/${name}/items`;
  const kept = [...query].filter(([key]) => key !== "f" && key !== "offset");
  const rest = kept.map(([key, value]) => `&${encodeURIComponent(key)}=${encodeURIComponent(value).replaceAll("%2C", ",")}`).join("");
  const page = (at) => `${uri}?offset=${at}${rest}`;
  const previous = { type: GEOJSON, rel: "prev", title: "Items (prev)", href: page(Math.max(0, offset - limit)) };
  const next = { type: GEOJSON, rel: "next", title: "Items (next)", href: page(offset + limit) };
  return [
    { type: GEOJSON, rel: "self", title: "This document as GeoJSON", href: `${uri}?f=json${rest}` },
    { rel: "alternate", type: "application/ld+json", title: "This document as RDF (JSON-LD)", href: `${uri}?f=jsonld${rest}` },
    { type: "text/html", rel: "alternate", title: "This document as HTML", href: `${uri}?f=html${rest}` },
    ...(offset > 0 ? [previous] : []),
    ...(all > offset + limit || returned === limit ? [next] : []),
    { type: "application/json", title: "Commerces", rel: "collection", href: `${base}/collections/${name}` },
  ];
}

/** The offset and limit of a query, or what is wrong with them. */
export function pageOf(query) {
  const [offset, limit] = [query.get("offset") ?? "0", query.get("limit") ?? String(DEFAULT)];
  if (!/^-?\d+$/.test(offset)) return { wrong: "offset value should be an integer" };
  if (Number(offset) < 0) return { wrong: "offset value should be positive or zero" };
  if (!/^-?\d+$/.test(limit)) return { wrong: "limit value should be an integer" };
  if (Number(limit) <= 0) return { wrong: "limit value should be strictly positive" };
  return { offset: Number(offset), limit: Math.min(Number(limit), LIMIT) };
}

/** A page of `features`, which are `returned` of `matched`. */
export function pageText(asked, name, features, page) {
  const numbers = `"numberMatched":${page.matched},"numberReturned":${page.returned}`;
  const time = `${new Date().toISOString().slice(0, -1)}000Z`;
  const tail = `],${numbers},"links":${ascii(links(asked, name, page))},"timeStamp":"${time}"}`;
  return { head: '{"type":"FeatureCollection","features":[', features, tail, write: ascii, cut: page.cut };
}

/** The box of a query, or what is wrong with it. West and east may be given in either order, as shapely takes them. */
function boxOfQuery(text) {
  if (text === null) return { box: null };
  if (text.split(",").length !== 4) return { wrong: FOUR };
  const box = boxOf(text);
  if (!box) return { wrong: "bbox values must be numbers" };
  const [west, south, east, north] = box;
  return south > north ? { wrong: "miny should be less than maxy" } : { box: [Math.min(west, east), south, Math.max(west, east), north] };
}

async function items(asked, collection) {
  const { offset, limit, wrong } = pageOf(asked.query);
  const { box, wrong: wrongBox } = boxOfQuery(asked.query.get("bbox"));
  if (wrong ?? wrongBox) return bad(asked, wrong ?? wrongBox);
  const all = matched(collection.total, box);
  const page = { offset, limit, matched: all, returned: Math.max(0, Math.min(limit, all - offset)) };
  const cut = cutOf(asked, collection, page);
  const written = pageText(asked, collection.name, records(collection.total, { box, offset, limit }), { ...page, cut });
  if (cut !== undefined) return sendCollection(asked.response, "application/json", written, HEADERS);
  sendText(asked.response, 200, "application/json", textOf(written), HEADERS);
}

function item(asked, collection, id) {
  const number = numberOf(id, collection.total);
  if (number === null) return fail(asked, 404, "NotFound", "identifier not found");
  const uri = `${asked.base}/collections/${collection.name}`;
  const itself = { rel: "self", type: GEOJSON, title: "This document as JSON", href: `${uri}/items/${id}?f=json` };
  const whole = { rel: "collection", type: "application/json", title: "Commerces", href: uri };
  sendText(asked.response, 200, "application/json", ascii({ ...feature(number, collection.total), links: [itself, whole] }), HEADERS);
}

/** Answers a request whose path, `asked.path`, is that below `/sources/ogc`. */
export async function ogc(asked) {
  const [, name = "", id] = PATH.exec(asked.path) ?? [];
  const collection = collectionOf(name);
  if (!collection) return fail(asked, 404, "NotFound", "Collection not found");
  if (collection.flaw === "refused") return fail(asked, 403, "Forbidden", "Access to this collection is restricted");
  if (!["json", null].includes(asked.query.get("f"))) return bad(asked, "Invalid format requested");
  return id === undefined ? items(asked, collection) : item(asked, collection, decodeURIComponent(id));
}
