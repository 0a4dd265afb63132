// The outbox: what answers mean, when to try again, what stored texts say.

import assert from "node:assert/strict";
import { test } from "node:test";

import { LEASE, LISTED, begun, isForgotten, judge, keyStart, mayHurry, merge, parse, wait } from "../../outbox/decide.js";

const NOW = Date.UTC(2026, 10, 24, 9, 30);
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ID = "0b9f3c1e-6a55-4a3e-9d0e-6a2f2c7f1a01";
const OTHER = "0b9f3c1e-6a55-4a3e-9d0e-6a2f2c7f1a02";

const item = (changes) => ({
  ...{ id: ID, url: "https://chambre.example/envois", body: "{}", about: "Le Fournil", made: NOW - HOUR },
  ...{ tries: 1, next: 0, after: 0, state: "sending", status: 0, answer: "" },
  ...changes,
});
const date = (ms) => new Date(ms).toUTCString();

test("what an answer means", () => {
  for (const [status, tries, state] of [
    [200, 1, "sent"],
    [201, 1, "sent"],
    [204, 9, "sent"],
    [400, 1, "refused"],
    [403, 1, "refused"],
    [404, 1, "refused"],
    [413, 1, "refused"],
    [422, 1, "refused"],
    [499, 1, "refused"],
    [0, 1, "waiting"],
    [304, 1, "waiting"],
    [408, 1, "waiting"],
    [425, 1, "waiting"],
    [429, 1, "waiting"],
    [500, 1, "waiting"],
    [503, 99, "waiting"],
    [599, 1, "waiting"],
    // An earlier try may be at work; a first one has none before it.
    [409, 1, "refused"],
    [409, 2, "waiting"],
    [409, 4, "waiting"],
    [409, 5, "refused"],
  ]) {
    const judged = judge(item({ tries }), { status }, NOW, 0);
    assert.deepEqual([judged.state, judged.status, judged.tries], [state, status, tries], `${status}, try ${tries}`);
  }
});

test("what is kept of an answer", () => {
  const receipt = (body, status = 201) => judge(item(), { status, body }, NOW, 0).answer;
  assert.equal(receipt('{"receipt":"Reçu n° 7"}'), "Reçu n° 7");
  for (const body of ["", "null", "7", '"text"', "<p>Merci</p>", '{"receipt":7}', "{}", '{"receipt":']) assert.equal(receipt(body), "", body);
  assert.equal(receipt("<p>Non</p>", 422), "<p>Non</p>");
  assert.equal(receipt("Panne", 503), "");
});

test("when to try again", () => {
  for (const [tries, least] of [[0, 15 * SECOND], [1, 15 * SECOND], [2, MINUTE], [3, 5 * MINUTE], [4, 15 * MINUTE], [5, HOUR], [6, HOUR], [500, HOUR]]) {
    const next = (random) => judge(item({ tries }), { status: 503 }, NOW, random).next - NOW;
    assert.deepEqual([next(0), next(0.5)], [least, least * 1.125], `try ${tries}`);
    assert.ok(next(0.999) <= least * 1.25);
  }
});

test("the patience that a server asks for", () => {
  for (const [retryAfter, clock, least, tries = 1] of [
    ["120", undefined, 2 * MINUTE],
    ["1", undefined, SECOND],
    [" 30 ", undefined, 30 * SECOND],
    [date(NOW + MINUTE), undefined, MINUTE],
    // A server whose clock is a day ahead means what it says by that clock.
    [date(NOW + DAY + MINUTE), date(NOW + DAY), MINUTE],
    ["999999999", undefined, DAY],
    [date(NOW + 40 * DAY), undefined, DAY],
    ["9".repeat(400), undefined, DAY],
    // One that always asks for less than we would wait is not believed for long.
    ["1", undefined, SECOND, 3],
    ["1", undefined, 15 * MINUTE, 4],
    ["7200", undefined, 2 * HOUR, 4],
    // What asks for nothing, or for the past.
    ["-5", undefined, 15 * SECOND],
    ["soon", undefined, 15 * SECOND],
    ["", undefined, 15 * SECOND],
    [null, undefined, 15 * SECOND],
    [date(NOW - MINUTE), undefined, 15 * SECOND],
  ]) {
    const judged = judge(item({ tries }), { status: 429, retryAfter, date: clock }, NOW, 0);
    assert.equal(judged.next - NOW, least, `${retryAfter}, try ${tries}`);
    assert.ok(judge(item({ tries }), { status: 429, retryAfter, date: clock }, NOW, 0.999).next <= NOW + DAY);
  }
  assert.equal(judge(item(), { status: 429, retryAfter: "120" }, NOW, 0.5).after, NOW + 2 * MINUTE);
  assert.equal(judge(item({ after: NOW }), { status: 503 }, NOW, 0.5).after, 0);
});

test("how long until an item is sent", () => {
  for (const [changes, alone, expected] of [
    [{ state: "waiting", next: 0 }, true, 0],
    [{ state: "waiting", next: NOW + MINUTE }, true, MINUTE],
    // A clock that was put right.
    [{ state: "waiting", next: NOW + 2 * DAY }, true, 0],
    // Left by a page that died, or in the hands of one that lives.
    [{ state: "sending", next: NOW + MINUTE }, true, 0],
    [{ state: "sending", next: NOW + MINUTE }, false, MINUTE],
    [{ state: "sending", next: NOW - 1 }, false, 0],
    [{ state: "sent", next: 0 }, true, undefined],
    [{ state: "refused", next: 0 }, true, undefined],
  ]) {
    assert.equal(wait(item(changes), NOW, alone), expected, JSON.stringify(changes));
  }
  const trying = begun(item({ state: "waiting", tries: 2 }), NOW);
  assert.deepEqual([trying.state, trying.tries, trying.next], ["sending", 3, NOW + LEASE]);
});

test("what hurries when the network is back", () => {
  assert.ok(mayHurry(item({ state: "waiting", next: NOW + HOUR }), NOW));
  assert.ok(mayHurry(item({ state: "waiting", after: NOW }), NOW));
  assert.ok(mayHurry(item({ state: "waiting", after: NOW + 2 * DAY }), NOW));
  assert.ok(!mayHurry(item({ state: "waiting", after: NOW + 1 }), NOW));
  for (const state of ["sending", "sent", "refused"]) assert.ok(!mayHurry(item({ state }), NOW), state);
});

test("stored texts: what is whole is read, what is not is dropped", () => {
  assert.deepEqual(parse(JSON.stringify(item())), item());
  assert.deepEqual(parse(JSON.stringify({ id: ID, url: "/envois", body: "{}" })), item({ url: "/envois", about: "", made: 0, tries: 0, state: "waiting" }));
  const odd = { made: "hier", tries: -1, next: null, after: "7", status: [], about: 7, answer: {}, stranger: true };
  assert.deepEqual(parse(JSON.stringify(item(odd))), item({ about: "", made: 0, tries: 0 }));
  for (const changes of [{ id: "7" }, { id: [ID] }, { id: `${ID} ` }, { url: "" }, { url: 7 }, { body: {} }, { body: null }, { state: "lost" }, { state: null }]) {
    assert.equal(parse(JSON.stringify(item(changes))), undefined, JSON.stringify(changes));
  }
  for (const text of ["", "{", "null", "7", "[]", '"text"', JSON.stringify(item()).slice(0, -1), null, undefined]) assert.equal(parse(text), undefined, text);
});

test("what is stored and what is remembered become one list", () => {
  const states = (stored, remembered) => merge(stored, remembered, NOW).map(({ id, state, tries }) => [id, state, tries]);
  const older = item({ id: OTHER, made: NOW - DAY });
  assert.deepEqual(states([item(), older], []), [[OTHER, "sending", 1], [ID, "sending", 1]]);
  assert.deepEqual(states([], [item()]), [[ID, "sending", 1]]);
  for (const [stored, remembered, expected] of [
    [{ state: "waiting", tries: 1 }, { state: "sending", tries: 2 }, ["sending", 2]],
    [{ state: "sending", tries: 2 }, { state: "waiting", tries: 2 }, ["waiting", 2]],
    [{ state: "sending", tries: 2 }, { state: "refused", tries: 2 }, ["refused", 2]],
    [{ state: "sent", tries: 2, next: NOW + 1 }, { state: "waiting", tries: 2 }, ["sent", 2]],
    [{ state: "sent", tries: 3, next: NOW + 1 }, { state: "sending", tries: 2 }, ["sent", 3]],
  ]) {
    assert.deepEqual(states([item(stored)], [item(remembered)]), [[ID, ...expected]]);
  }
});

test("what was sent is listed for a week", () => {
  const sent = judge(item(), { status: 201 }, NOW, 0);
  assert.equal(merge([sent], [], NOW + LISTED - 1).length, 1);
  assert.equal(merge([sent], [], NOW + LISTED).length, 0);
  assert.ok(isForgotten(sent, NOW + 7 * DAY) && !isForgotten(sent, NOW + 7 * DAY - 1));
  assert.ok(!isForgotten(item({ state: "refused", next: 0 }), NOW));
});

test("maps in folders of one origin have keys of their own", () => {
  const [root, below] = [keyStart("https://carte.example/?page=aide#x"), keyStart("https://carte.example/une%20carte/index.html")];
  assert.deepEqual([root, below], ["geolocal-outbox / ", "geolocal-outbox /une%20carte/ "]);
  assert.ok(!below.startsWith(root) && !root.startsWith(below));
});
