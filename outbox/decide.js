// What the outbox decides, without a clock, a network or a storage: what an answer means, when to try again, which item is
// next, what stored texts say. Times are milliseconds since 1970, waits milliseconds.
//
// An item: `id` (a UUID, sent as Idempotency-Key), `url`, `body` (text), `about` (what people read), `made`, `tries`, `next`
// (when it may be tried again; of a sent one, until when it is listed), `after` (the server asked for patience until then;
// otherwise 0), `state` (`waiting`, `sending`, `sent`, `refused`), `status` (of the last answer; 0 where none came), `answer`
// (receipt, or what a server said that refused).

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The time limit of a request. */
export const LIMIT = 20 * SECOND;
/** For how long nobody else sends what is being sent, where browsers have no locks. */
export const LEASE = LIMIT + 10 * SECOND;
/** For how long what was sent stays listed. */
export const LISTED = 7 * DAY;
/** The most bytes of an answer that are read. */
export const MOST_BYTES = 64 * 1024;

/** From one try to the next; the last one for good. */
const WAITS = [15 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, HOUR];
/** After so many tries a server that asks for less patience than ours is not believed any more. */
const BELIEVED = 3;
/** Refusals that time mends: Request Timeout, Too Early, Too Many Requests (RFC 9110, RFC 8470, RFC 6585). */
const PASSING = [408, 425, 429];
/** The request with this key is still at work (draft-ietf-httpapi-idempotency-key-header): that of an earlier try. */
const CONFLICT = 409;
/** For so many tries an earlier one may be at work. */
const AT_WORK = 4;

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const STATES = ["waiting", "sending", "sent", "refused"];

/** How the keys of items begin, for the map in the folder of a base address: what follows is the id. */
export const keyStart = (base) => `geolocal-outbox ${new URL(".", base).pathname} `;

/** The item that a text says; `undefined` where it is not well-formed. What nobody tried yet needs no more than `id`, `url`, `body`. */
export function parse(text) {
  let said;
  try {
    said = JSON.parse(text);
  } catch {
    return undefined;
  }
  const count = (value) => (value >= 0 && Number.isFinite(value) ? value : 0);
  const { id, url, body, about, state = "waiting", answer } = said ?? {};
  const isText = (value) => typeof value === "string";
  if (!UUID.test(id) || ![id, url, body].every(isText) || !url || !STATES.includes(state)) return undefined;
  const [made, tries, next, after, status] = [said.made, said.tries, said.next, said.after, said.status].map(count);
  return { id, url, body, about: isText(about) ? about : "", made, tries, next, after, state, status, answer: isText(answer) ? answer : "" };
}

const isOver = ({ state }) => state === "sent" || state === "refused";

/** Whether an item was sent so long ago that nobody is shown it any more. */
export const isForgotten = ({ state, next }, now) => state === "sent" && next <= now;

/** Items of the storage and of the memory, each once, the oldest first: the one that got further; what is sent long ago is gone. */
export function merge(stored, remembered, now) {
  const items = new Map(stored.map((item) => [item.id, item]));
  for (const item of remembered) {
    const other = items.get(item.id);
    const further = !other || item.tries > other.tries || (item.tries === other.tries && !isOver(other));
    if (further) items.set(item.id, item);
  }
  const listed = [...items.values()].filter((item) => !isForgotten(item, now));
  return listed.sort((a, b) => a.made - b.made || (a.id < b.id ? -1 : 1));
}

/**
 * How long until an item may be sent; 0 is now, `undefined` never. `alone`: nobody else can be sending, so that what is
 * being sent was left by a page that died. A clock that was ahead keeps nothing back for longer than a day.
 */
export function wait({ state, next }, now, alone) {
  if (isOver({ state })) return undefined;
  if (state === "sending" && alone) return 0;
  return next > now + DAY ? 0 : Math.max(0, next - now);
}

/** Whether an item may be tried at once when there is a network again, or somebody looks: the server's own wish holds. */
export const mayHurry = ({ state, after }, now) => state === "waiting" && (after <= now || after > now + DAY);

/** An item, from now on being sent. */
export const begun = (item, now) => ({ ...item, state: "sending", tries: item.tries + 1, next: now + LEASE });

/** How long a server asks to wait by `Retry-After` (RFC 9110), a date by its own clock where it tells that; `undefined` where it does not ask. */
function asked({ retryAfter, date }, now) {
  if (!retryAfter) return undefined;
  const wanted = /^\s*\d+\s*$/.test(retryAfter) ? Number(retryAfter) * SECOND : Date.parse(retryAfter) - (Date.parse(date) || now);
  return wanted >= 0 ? Math.min(wanted, DAY) : undefined;
}

/** The `receipt` of a JSON answer, if it has one. */
function receipt(body) {
  try {
    const { receipt: text } = JSON.parse(body);
    return typeof text === "string" ? text : "";
  } catch {
    return "";
  }
}

/** Whether a status is a refusal for good. */
function isRefusal(status, tries) {
  if (status === CONFLICT && tries > 1 && tries <= AT_WORK) return false;
  return status >= 400 && status < 500 && !PASSING.includes(status);
}

/**
 * What becomes of an item that was begun. `answer` is `{status, body, retryAfter, date}`, texts of headers included; status
 * 0 where none came, or none that may be read. `random` is from 0 up to 1: it keeps devices from coming back all at once.
 */
export function judge(item, answer, now, random) {
  const { status, body = "" } = answer;
  const after = 0;
  if (status >= 200 && status < 300) return { ...item, state: "sent", status, after, next: now + LISTED, answer: receipt(body) };
  if (isRefusal(status, item.tries)) return { ...item, state: "refused", status, after, next: 0, answer: body };
  const ours = WAITS[Math.min(Math.max(item.tries, 1), WAITS.length) - 1];
  const theirs = asked(answer, now);
  const least = theirs === undefined ? ours : item.tries <= BELIEVED ? theirs : Math.max(theirs, ours);
  const next = now + Math.min(Math.round(least * (1 + random / 4)), DAY);
  return { ...item, state: "waiting", status, next, after: theirs === undefined ? 0 : now + theirs };
}
