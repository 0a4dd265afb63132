// The endpoints that the journeys send to: each takes submissions in its own way, and tells what came.

import assert from "node:assert/strict";
import { test } from "node:test";

import { at } from "./services-server.mjs";

const ID = "0b9f3c1e-6a55-4a3e-9d0e-6a2f2c7f1a01";
const OTHER = "1b9f3c1e-6a55-4a3e-9d0e-6a2f2c7f1a02";
const send = (address, id = ID, body = "{}") =>
  fetch(`${at.root}/endpoint/${address}`, { method: "POST", body, headers: { "content-type": "application/geo+json", ...(id && { "idempotency-key": id }) } });
const status = async (...sent) => (await send(...sent)).status;
const log = async (key) => (await fetch(`${at.root}/endpoint/log?key=${key}`)).json();
const fails = (promise) => assert.rejects(promise, TypeError);

test("what is accepted is stored once, told with its headers, and has a receipt", async () => {
  const first = await send("accepts?key=a", ID, '{"n":1}');
  assert.deepEqual([first.status, await first.json()], [201, { receipt: "Reçu n° 0B9F3C1E" }]);
  assert.equal(await status("accepts?key=a", ID, '{"n":1}'), 200);
  assert.equal(await status("accepts?key=a", OTHER, '{"n":2}'), 201);
  const { requests, stored } = await log("a");
  assert.deepEqual(stored, ['{"n":1}', '{"n":2}']);
  assert.deepEqual(requests.map(({ status, body }) => [status, body]), [[201, '{"n":1}'], [200, '{"n":1}'], [201, '{"n":2}']]);
  assert.deepEqual(requests[0].headers["idempotency-key"], ID);
  assert.deepEqual(requests[0].headers["content-type"], "application/geo+json");
  assert.deepEqual(await log("nobody"), { requests: [], stored: [] });
});

test("what is refused says which fields, and is not stored", async () => {
  const answer = await send("refuses?key=b&fields=phone,opening_hours");
  assert.deepEqual([answer.status, answer.headers.get("content-type")], [422, "application/problem+json"]);
  assert.deepEqual((await answer.json()).errors.map(({ field, detail }) => [field, typeof detail]), [["phone", "string"], ["opening_hours", "string"]]);
  assert.equal(await status("forbidden?key=b"), 403);
  assert.equal(await status("accepts?key=b", null), 400);
  assert.equal((await fetch(`${at.root}/endpoint/accepts?key=b`)).status, 405);
  assert.equal(await status("nothing?key=b"), 404);
  assert.deepEqual((await log("b")).stored, []);
});

test("what fails at first is taken in the end", async () => {
  assert.deepEqual([await status("down-then-up?key=c&times=2"), await status("down-then-up?key=c&times=2"), await status("down-then-up?key=c&times=2")], [503, 503, 201]);
  await fails(send("dead-then-up?key=d&times=2"));
  await fails(send("dead-then-up?key=d&times=2"));
  assert.equal(await status("dead-then-up?key=d&times=2"), 201);
  assert.deepEqual((await log("d")).requests.map(({ status }) => status), [null, null, 201]);
  const busy = await send("busy?key=e");
  assert.deepEqual([busy.status, busy.headers.get("retry-after")], [429, "1"]);
  assert.equal(await status("busy?key=e"), 201);
  for (const key of ["c", "d", "e"]) assert.deepEqual((await log(key)).stored, ["{}"], key);
});

test("an answer that is lost was stored, once", async () => {
  await fails(send("lost-answer?key=f"));
  assert.deepEqual((await log("f")).stored, ["{}"]);
  assert.equal(await status("lost-answer?key=f"), 200);
  const { requests, stored } = await log("f");
  assert.deepEqual([requests.map(({ status }) => status), stored], [[null, 200], ["{}"]]);
});

test("a slow one takes its time", async () => {
  const start = performance.now();
  assert.equal(await status("slow?key=g&ms=150"), 201);
  assert.ok(performance.now() - start >= 140);
});

test("other origins may ask all but one", async () => {
  const preflight = (name) => fetch(`${at.root}/endpoint/${name}?key=h`, { method: "OPTIONS" });
  const [open, closed] = [await preflight("accepts"), await preflight("no-cors")];
  assert.deepEqual([open.status, open.headers.get("access-control-allow-origin")], [204, "*"]);
  assert.match(open.headers.get("access-control-allow-headers"), /idempotency-key/);
  assert.equal((await send("refuses?key=h")).headers.get("access-control-allow-origin"), "*");
  assert.deepEqual([closed.headers.get("access-control-allow-origin"), closed.headers.get("access-control-allow-headers")], [null, null]);
  assert.equal((await send("no-cors?key=h")).headers.get("access-control-allow-origin"), null);
  assert.equal((await log("h")).requests.length, 2, "preflights are left out");
});
