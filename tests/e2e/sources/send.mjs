// Answers of the sources: a text at once, or a collection bit by bit.

import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** Characters sent at a time, about. */
const CHUNK = 65_536;

/** Answers with a text. */
export function sendText(response, status, type, text, headers = {}) {
  const body = Buffer.from(text);
  response.writeHead(status, { "content-type": type, "content-length": body.length, ...headers }).end(body);
}

/** Answers with JSON. */
export const sendJson = (response, status, value, type = "application/json") =>
  sendText(response, status, type, JSON.stringify(value));

/** The texts of a collection: `head`, the features, `tail`; where record `cut` is given, they end in the middle of it. */
export function* pieces({ head, features, tail, cut, write = JSON.stringify }) {
  let text = head;
  let at = 0;
  for (const feature of features) {
    const written = `${at > 0 ? "," : ""}${write(feature)}`;
    if (at === cut) {
      yield text + written.slice(0, written.length / 2);
      return;
    }
    text += written;
    at += 1;
    if (text.length > CHUNK) {
      yield text;
      text = "";
    }
  }
  yield text + tail;
}

/** Answers with a collection, of a length that is not told beforehand. Where it is cut, the answer ends in good order. */
export async function sendCollection(response, type, collection, headers = {}) {
  response.writeHead(200, { "content-type": type, ...headers });
  await pipeline(Readable.from(pieces(collection)), response);
}

/** The text of a whole collection. */
export const textOf = (collection) => [...pieces(collection)].join("");
