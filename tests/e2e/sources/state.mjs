// What was asked so far, by the key of a test, so that tests that run at once do not share what is counted.

const counts = new Map();
const logs = new Map();

/** Headers that tests look at. */
const OF_INTEREST = ["accept", "if-none-match", "if-modified-since", "range", "origin", "referer", "cookie", "cache-control", "content-type", "idempotency-key"];

/** How often `name` was counted under `key`, this time included. */
export function count(key, name) {
  const place = JSON.stringify([key, name]);
  counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts.get(place);
}

/** Notes a request under `key`; its status is null until it is answered, and `whole` says whether all of the answer was sent. */
export function note(key, url, { method, headers }, response) {
  const sent = OF_INTEREST.flatMap((name) => (name in headers ? [[name, headers[name]]] : []));
  const entry = { method, path: url.pathname, query: Object.fromEntries(url.searchParams), headers: Object.fromEntries(sent) };
  Object.assign(entry, { status: null, whole: false });
  logs.set(key, [...(logs.get(key) ?? []), entry]);
  const close = () => {
    entry.status = response.headersSent ? response.statusCode : null;
    entry.whole = response.writableFinished;
  };
  response.once("finish", close).once("close", close);
}

/** The requests made under `key`, in their order. */
export const requests = (key) => logs.get(key) ?? [];
