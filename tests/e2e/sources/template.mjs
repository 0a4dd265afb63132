// Addresses as umap's remote data has them: `/NAME?bbox=w,s,e,n` answers what lies there, and `/NAME/shops.geojson.gz`
// everything, in a compressed file that its headers do not call so.

import { pipeline } from "node:stream/promises";
import { Readable } from "node:stream";
import { createGzip, gzipSync } from "node:zlib";

import { boxOf, collectionOf, cutOf } from "./collection.mjs";
import { matched, records } from "./records.mjs";
import { pieces, sendCollection, sendText, textOf } from "./send.mjs";

const PATH = /^\/([\w-]+)(\/shops\.geojson\.gz)?$/;

const fail = ({ response }, status, text) => sendText(response, status, "text/plain; charset=utf-8", text);

/** A file that breaks off where a broken collection does: its compressed bytes are cut. */
async function sendFile({ response }, collection) {
  response.writeHead(200, { "content-type": "application/gzip" });
  if (collection.cut === undefined) return pipeline(Readable.from(pieces(collection)), createGzip({ level: 1 }), response);
  const file = gzipSync(textOf({ ...collection, cut: undefined }));
  response.end(file.subarray(0, Math.floor((file.length * 3) / 4)));
}

/** Answers a request whose path, `asked.path`, is that below `/sources/template`. */
export async function template(asked) {
  const [, name = "", file] = PATH.exec(asked.path) ?? [];
  const collection = collectionOf(name);
  if (!collection) return fail(asked, 404, "404 Not Found");
  if (collection.flaw === "refused") return fail(asked, 403, "403 Forbidden");
  const text = file ? null : asked.query.get("bbox");
  const box = text === null ? null : boxOf(text);
  if (text !== null && !box) return fail(asked, 400, "400 Bad Request: bbox");
  const all = matched(collection.total, box);
  const cut = cutOf(asked, collection, { offset: 0, limit: all, matched: all, returned: all });
  const written = { head: '{"type":"FeatureCollection","features":[', features: records(collection.total, { box }), tail: "]}", cut };
  return file ? sendFile(asked, written) : sendCollection(asked.response, "application/geo+json", written);
}
