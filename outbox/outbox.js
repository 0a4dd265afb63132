// What people send, kept on the device until a server has it: stored before it is sent, sent by one page at a time, and
// sent again with the same Idempotency-Key until somebody answers. What is decided is in `decide.js`, which describes an item.
//
// Each item has a key of its own in the storage of the site, so that no tab can overwrite what another one added. The
// program and the script that is loaded after the page each have a copy of this module: they share a memory and a lock.

import { LIMIT, MOST_BYTES, begun, isForgotten, judge, keyStart, mayHurry, merge, parse, wait } from "./decide.js";

/** Tells the copies of this module in one page that something changed; `storage` events tell the other tabs. */
const CHANGE = "geolocal-outbox";
/** What another process has just written may take that long to be seen here; milliseconds. */
const SETTLED = 100;

/** What no storage takes, for the life of this page, and whose turn it is where browsers have no locks. */
const page = (globalThis[Symbol.for(CHANGE)] ??= { items: new Map(), turn: Promise.resolve() });

const keyOf = (id) => keyStart(document.baseURI) + id;

/** What is done with the storage, and whether that worked: where it is refused, its very property throws. */
function withStorage(act) {
  try {
    act(globalThis.localStorage);
    return true;
  } catch {
    return false;
  }
}

const changed = () => dispatchEvent(new Event(CHANGE));

/** What is stored; what is not well-formed, or stands under the key of another, is left alone. */
function stored() {
  const found = [];
  withStorage((storage) => {
    const start = keyOf("");
    for (let at = 0; at < storage.length; at += 1) {
      const key = storage.key(at);
      const item = key.startsWith(start) ? parse(storage.getItem(key)) : undefined;
      if (item && key === start + item.id) found.push(item);
    }
  });
  return found;
}

const list = () => merge(stored(), [...page.items.values()], Date.now());

/** Stores an item, or remembers it; whether it was stored. */
function keep(item) {
  const isStored = withStorage((storage) => storage.setItem(keyOf(item.id), JSON.stringify(item)));
  if (isStored) page.items.delete(item.id);
  else page.items.set(item.id, item);
  changed();
  return isStored;
}

/** All items as JSON, the oldest first. */
export const items = () => JSON.stringify(list());

/** Adds an item, given as JSON, unless it is there; whether it is stored. Where nothing can be, it lives as long as this page. */
export function add(text) {
  const item = parse(text);
  if (!item) return false;
  return list().some(({ id }) => id === item.id) ? !page.items.has(item.id) : keep(item);
}

/** Forgets an item, whatever became of it. */
export function remove(id) {
  withStorage((storage) => storage.removeItem(keyOf(id)));
  page.items.delete(id);
  changed();
}

/** Calls back after every change, those of other tabs included; answers what stops that. */
export function watch(callback) {
  const told = ({ key }) => (!key || key.startsWith(keyOf(""))) && callback();
  addEventListener(CHANGE, told);
  addEventListener("storage", told);
  return () => {
    removeEventListener(CHANGE, told);
    removeEventListener("storage", told);
  };
}

/** The beginning of a body: what breaks off has been answered all the same. */
async function beginning({ body }) {
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (let left = MOST_BYTES; reader && left > 0; ) {
      const { done, value } = await reader.read();
      if (done) return text;
      text += decoder.decode(value.subarray(0, left), { stream: true });
      left -= value.length;
    }
    await reader?.cancel();
  } catch {}
  return text;
}

/**
 * Asks the server to take an item; its answer, as `judge` wants it. A redirection is an error: after most of them a browser
 * asks by GET, without the body, and would take whatever page it finds (a portal's, say) for a yes.
 */
async function post({ id, url, body }) {
  try {
    const response = await fetch(new URL(url, document.baseURI), {
      method: "POST",
      headers: { "content-type": "application/geo+json", "idempotency-key": id },
      body,
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(LIMIT),
    });
    const { status, headers } = response;
    return { status, body: await beginning(response), retryAfter: headers.get("retry-after"), date: headers.get("date") };
  } catch {
    return { status: 0 };
  }
}

/** What somebody wants sent at once, and how often it had been tried by then: a try by another tab settles it. */
const wanted = new Map();
const isWanted = ({ id, state, tries }) => (state === "waiting" || state === "refused") && wanted.get(id) === tries;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends what is due, one after the other. `alone`: no other page is sending. */
async function sendAll(alone) {
  await sleep(SETTLED);
  for (;;) {
    const now = Date.now();
    const item = list().find((one) => isWanted(one) || wait(one, now, alone) === 0);
    if (!item) return;
    const trying = begun(item, now);
    keep(trying);
    const answer = await post(trying);
    // Somebody may have removed it meanwhile.
    if (list().some(({ id }) => id === trying.id)) keep(judge(trying, answer, Date.now(), Math.random()));
  }
}

/** Without locks (an address of `http:`, say) the copies in one page take turns; other tabs see what is being sent. */
let hasLocks = true;
async function exclusively(task) {
  try {
    await navigator.locks.request(keyOf(""), () => task(true));
  } catch {
    hasLocks = false;
    await (page.turn = page.turn.then(() => task(false)));
  }
}

let starts = 0;
let timer;
let running;

/** Sends what is due, or sets the alarm for when something is. */
function plan() {
  clearTimeout(timer);
  if (running) return;
  const now = Date.now();
  const due = (item) => (isWanted(item) ? 0 : starts > 0 ? wait(item, now, hasLocks) : undefined);
  const least = Math.min(...list().map((item) => due(item) ?? Infinity));
  if (least > 0) {
    if (least < Infinity) timer = setTimeout(plan, least);
    return;
  }
  running = exclusively(sendAll).finally(() => {
    running = undefined;
    plan();
  });
}

/** Sends an item now, whatever became of it before, unless a server has it. */
export function sendNow(id) {
  wanted.set(id, list().find((item) => item.id === id)?.tries);
  plan();
}

/** Delivers what waits for as long as the page lives, at once when the network or the visitor comes back; answers what stops that. */
export function start() {
  const now = Date.now();
  for (const item of stored().filter((item) => isForgotten(item, now))) remove(item.id);
  const hurry = () => {
    for (const item of list().filter((item) => mayHurry(item, Date.now()))) wanted.set(item.id, item.tries);
    plan();
  };
  const seen = () => document.hidden || hurry();
  const unwatch = watch(plan);
  addEventListener("online", hurry);
  document.addEventListener("visibilitychange", seen);
  starts += 1;
  hurry();
  return () => {
    starts -= 1;
    unwatch();
    removeEventListener("online", hurry);
    document.removeEventListener("visibilitychange", seen);
    plan();
  };
}

/** Delivers what waits, and calls back after every change; answers what stops both. */
export function deliver(callback) {
  const stops = [watch(callback), start()];
  return () => stops.forEach((stop) => stop());
}
