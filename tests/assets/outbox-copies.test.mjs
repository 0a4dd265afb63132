// The outbox where several send, with and without locks, and where nothing can be stored.

import assert from "node:assert/strict";
import { afterEach, test } from "node:test";

import { KEY, SETTLED, closePage, copy, down, id, ok, openPage, pass, started, states, text } from "./outbox-page.mjs";

afterEach(closePage);

for (const locks of [true, false]) {
  test(`two copies of the module send once, ${locks ? "with" : "without"} locks`, async () => {
    const { asked, target } = openPage({ locks });
    const [one, other] = [started(await copy()), started(await copy())];
    one.add(text(1));
    one.sendNow(id(1));
    other.sendNow(id(1));
    await pass(SETTLED);
    await pass(SETTLED);
    assert.equal(asked.length, 1);
    asked[0].answer(down());
    await pass(SETTLED);
    assert.equal(asked.length, 1, "the try of the one settles what the other wanted");
    target.dispatchEvent(new Event("online"));
    await pass(SETTLED);
    await pass(SETTLED);
    assert.equal(asked.length, 2, "the network is back");
    asked[1].answer(ok());
    await pass(SETTLED);
    await pass(3_600_000);
    await pass(SETTLED);
    assert.equal(asked.length, 2);
    assert.deepEqual(states(other), ["sent"]);
  });
}

test("without locks, what another tab is sending is left alone until it can be no more", async () => {
  const { asked, storage } = openPage({ locks: false });
  storage.setItem(KEY + id(1), text(1, { state: "sending", tries: 1, next: Date.now() + 30_000 }));
  const outbox = started(await copy());
  await pass(SETTLED);
  outbox.sendNow(id(1));
  // The first look finds that there are no locks.
  await pass(29_000);
  assert.equal(asked.length, 0);
  await pass(1_000);
  await pass(SETTLED);
  assert.equal(asked.length, 1);
});

test("without locks, nobody looks all the time for what another tab is sending", async () => {
  const { storage } = openPage({ locks: false });
  storage.setItem(KEY + id(1), text(1, { state: "sending", tries: 1, next: Date.now() + 30_000 }));
  started(await copy());
  await pass(SETTLED);
  let reads = 0;
  const getItem = storage.getItem.bind(storage);
  storage.getItem = (key) => ((reads += 1), getItem(key));
  for (let turn = 0; turn < 20; turn += 1) await pass(SETTLED);
  assert.equal(reads, 0);
});

test("without locks, two copies in one page send one at a time", async () => {
  const { asked } = openPage({ locks: false });
  const [one, other] = [await copy(), await copy()];
  one.add(text(1));
  one.add(text(2));
  [one, other].forEach(started);
  await pass(SETTLED);
  await pass(SETTLED);
  assert.equal(asked.length, 1);
  asked[0].answer(ok());
  await pass(SETTLED);
  assert.equal(asked.length, 2);
});

test("what another process has just written is seen before anything is sent", async () => {
  const { asked, storage } = openPage();
  storage.setItem(KEY + id(1), text(1));
  started(await copy());
  await pass(SETTLED - 1);
  storage.setItem(KEY + id(1), text(1, { state: "sent", next: Date.now() + 1_000_000 }));
  await pass(SETTLED);
  assert.equal(asked.length, 0);
});

test("where nothing can be stored, it is said, and sent while the page lives, once by both copies", async () => {
  const { asked, storage } = openPage();
  storage.refuses = true;
  const [one, other] = [started(await copy()), started(await copy())];
  assert.equal(one.add(text(1)), false);
  assert.equal(other.add(text(1)), false);
  assert.deepEqual(states(other), ["waiting"]);
  await pass(SETTLED);
  await pass(SETTLED);
  assert.equal(asked.length, 1);
  asked[0].answer(ok());
  await pass(SETTLED);
  await pass(3_600_000);
  await pass(SETTLED);
  assert.deepEqual([asked.length, states(one), states(other)], [1, ["sent"], ["sent"]]);
  Object.defineProperty(globalThis, "localStorage", { get: () => { throw new DOMException("no", "SecurityError"); }, configurable: true });
  assert.equal(one.add(text(2)), false);
  assert.deepEqual(states(one), ["sent", "waiting"]);
});
