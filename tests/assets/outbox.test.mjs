// The outbox in a page: stored before it is sent, sent once, again until there is an answer.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import { KEY, SETTLED, closePage, copy, down, id, ok, openPage, pass, settle, started, states, text } from "./outbox-page.mjs";

afterEach(closePage);

test("an item is stored before it is sent, as people would have it sent, and its receipt kept", async () => {
  const { asked, storage } = openPage();
  const outbox = started(await copy());
  assert.equal(outbox.add(text(1)), true);
  assert.equal(asked.length, 0);
  assert.equal(JSON.parse(storage.getItem(KEY + id(1))).state, "waiting");
  await pass(SETTLED);
  const [{ url, options, answer }] = asked;
  assert.equal(url, "https://carte.example/envois");
  assert.deepEqual(options.headers, { "content-type": "application/geo+json", "idempotency-key": id(1) });
  const { method, body, credentials, referrerPolicy, redirect } = options;
  assert.deepEqual([method, body, credentials, referrerPolicy, redirect], ["POST", '{"n":1}', "omit", "no-referrer", "error"]);
  assert.ok(options.signal instanceof AbortSignal);
  assert.equal(JSON.parse(storage.getItem(KEY + id(1))).state, "sending");
  answer(ok());
  await settle();
  const [sent] = JSON.parse(outbox.items());
  assert.deepEqual([sent.state, sent.status, sent.answer, sent.tries], ["sent", 201, "Reçu n° 1", 1]);
});

test("what was being sent when a page died is sent again under the same key", async () => {
  const { asked, storage } = openPage();
  storage.setItem(KEY + id(1), text(1, { state: "sending", tries: 1, next: Date.now() + 30_000 }));
  started(await copy());
  await pass(SETTLED);
  assert.deepEqual(asked.map((one) => one.id), [id(1)]);
});

test("one at a time, the oldest first", async () => {
  const { asked } = openPage();
  const outbox = started(await copy());
  for (const number of [2, 1, 3]) outbox.add(text(number));
  await pass(SETTLED);
  assert.deepEqual(asked.map((one) => one.id), [id(1)]);
  asked[0].answer(ok());
  await settle();
  asked[1].fail();
  await settle();
  asked[2].answer(ok());
  await settle();
  assert.deepEqual(asked.map((one) => one.id), [id(1), id(2), id(3)]);
  assert.deepEqual(states(outbox), ["sent", "waiting", "sent"]);
});

test("it is tried again, later and later, until it is sent", async () => {
  const { asked } = openPage();
  const outbox = started(await copy());
  outbox.add(text(1));
  await pass(SETTLED);
  for (const [turn, least] of [15, 60, 300, 900, 3_600, 3_600].entries()) {
    turn % 2 ? asked[turn].fail() : asked[turn].answer(down());
    await pass(least * 1_000 - 1 - SETTLED);
    await pass(SETTLED);
    assert.equal(asked.length, turn + 1, `not before ${least} s`);
    await pass(least * 250 + 1);
    await pass(SETTLED);
    assert.equal(asked.length, turn + 2, `after ${least} s`);
  }
  asked.at(-1).answer(ok());
  await pass(7_200_000);
  await pass(SETTLED);
  assert.equal(asked.length, 7);
  assert.deepEqual([...new Set(asked.map((one) => one.id))], [id(1)]);
});

test("whoever comes back tries at once, but not against the server's wish; whoever asks, against that too", async () => {
  const { asked, document, target } = openPage();
  const outbox = started(await copy());
  outbox.add(text(1));
  await pass(SETTLED);
  asked[0].fail();
  await settle();
  const back = async (where, name, hidden = false) => {
    document.hidden = hidden;
    where.dispatchEvent(new Event(name));
    await pass(SETTLED);
    return asked.length;
  };
  assert.equal(await back(document, "visibilitychange", true), 1);
  assert.equal(await back(document, "visibilitychange"), 2);
  assert.equal(await back(document, "visibilitychange"), 2, "while one is under way");
  asked[1].answer(down({ "retry-after": "600" }));
  await settle();
  assert.equal(await back(target, "online"), 2);
  assert.equal(await back(document, "visibilitychange"), 2);
  outbox.sendNow(id(1));
  await pass(SETTLED);
  assert.equal(asked.length, 3);
});

test("a refusal stays with what the server said, at most 64 kB of it, until somebody sends or removes it", async () => {
  const { asked } = openPage();
  const outbox = started(await copy());
  outbox.add(text(1));
  await pass(SETTLED);
  asked[0].answer(new Response("é".repeat(40_000), { status: 422 }));
  await pass(7_200_000);
  await pass(SETTLED);
  const [refused] = JSON.parse(outbox.items());
  assert.deepEqual([refused.state, refused.status, refused.answer], ["refused", 422, "é".repeat(32_768)]);
  assert.equal(asked.length, 1);
  outbox.sendNow(id(1));
  await pass(SETTLED);
  assert.equal(asked.length, 2);
  outbox.remove(id(1));
  asked[1].answer(down());
  await pass(7_200_000);
  await pass(SETTLED);
  assert.deepEqual([outbox.items(), asked.length], ["[]", 2], "what is removed does not come back");
});

test("an answer whose body breaks off is an answer", async () => {
  const { asked } = openPage();
  const outbox = started(await copy());
  outbox.add(text(1));
  await pass(SETTLED);
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"receipt":'));
      setImmediate(() => controller.error(new TypeError("network")));
    },
  });
  asked[0].answer(new Response(body, { status: 201 }));
  await settle();
  assert.deepEqual(states(outbox), ["sent"]);
});

test("adding twice changes nothing", async () => {
  openPage();
  const outbox = await copy();
  assert.equal(outbox.add(text(1)), true);
  assert.equal(outbox.add(text(1, { body: "other" })), true);
  assert.deepEqual(JSON.parse(outbox.items()).map(({ body }) => body), ['{"n":1}']);
  assert.equal(outbox.add("{"), false);
});

test("garbage in the storage is left alone, and so is what belongs to others", async () => {
  const { storage } = openPage();
  const others = { [`${KEY}x`]: "{", [KEY + id(2)]: text(3), [`geolocal-outbox / ${id(4)}`]: text(4), recent: "[]" };
  for (const [key, value] of Object.entries(others)) storage.setItem(key, value);
  const outbox = started(await copy());
  outbox.add(text(1));
  assert.deepEqual(JSON.parse(outbox.items()).map((one) => one.id), [id(1)]);
  for (const [key, value] of Object.entries(others)) assert.equal(storage.getItem(key), value);
});

test("whoever watches hears of every change, of other tabs too, until it stops", async () => {
  const { target } = openPage();
  const [one, other] = [await copy(), await copy()];
  let calls = 0;
  const stop = one.watch(() => (calls += 1));
  const elsewhere = (key) => target.dispatchEvent(Object.assign(new Event("storage"), { key }));
  one.add(text(1));
  assert.equal(calls, 1);
  other.remove(id(1));
  assert.equal(calls, 2);
  elsewhere(KEY + id(1));
  elsewhere(null);
  assert.equal(calls, 4);
  elsewhere("recent");
  assert.equal(calls, 4);
  stop();
  one.add(text(1));
  elsewhere(null);
  assert.equal(calls, 4);
});

test("nothing is sent before the start or after the stop; what another tab adds is sent", async () => {
  const { asked, storage, target } = openPage();
  const outbox = await copy();
  outbox.add(text(1));
  await pass(3_600_000);
  await pass(SETTLED);
  assert.equal(asked.length, 0);
  const stop = outbox.start();
  await pass(SETTLED);
  asked[0].answer(ok());
  await settle();
  storage.setItem(KEY + id(2), text(2));
  target.dispatchEvent(Object.assign(new Event("storage"), { key: KEY + id(2) }));
  await pass(SETTLED);
  assert.equal(asked.length, 2);
  asked[1].answer(down());
  await settle();
  stop();
  target.dispatchEvent(new Event("online"));
  await pass(7_200_000);
  await pass(SETTLED);
  assert.equal(asked.length, 2);
});

test("what was sent a week ago is taken out of the storage", async () => {
  const { storage } = openPage();
  storage.setItem(KEY + id(1), text(1, { state: "sent", next: Date.now() }));
  storage.setItem(KEY + id(2), text(2, { state: "sent", next: Date.now() + 1 }));
  started(await copy());
  assert.deepEqual([...storage.texts.keys()], [KEY + id(2)]);
});
