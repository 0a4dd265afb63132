// Fetching, for `src/interop/transport.rs`: promises weigh a fraction here of what they weigh in the module. Nothing is
// decided here; `step` says what to do next. What is kept on the device is in `copies.js`.

/** What `step` is told. `src/interop/transport.rs` has the same numbers. */
const BEGIN = 0;
const WAITED = 1;
const HEAD = 2;
const BYTES = 3;
const PARSE = 4;
const END = 5;
const FAILED = 6;

/** Why nothing, or not everything, came: a number that `src/interop/transport.rs` knows too, and what goes with it. */
class Failure extends Error {
  constructor(reason, number, after) {
    super();
    Object.assign(this, { reason, number, after });
  }
}
const OFFLINE = 0;
const UNREACHABLE = 1;
const CORS = 2;
const TIMEOUT = 3;
const STATUS = 4;
const INTERRUPTED = 5;

/** The fewest bytes that a host has to send for as long as there is patience: with fewer nobody waits for the end. */
const FEWEST_BYTES = 1024;

const sleep = (ms, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => clearTimeout(timer), { once: true });
  });

/** What a promise gives, unless that takes longer than so many seconds. */
function within(seconds, promise) {
  let timer;
  const limit = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Failure(TIMEOUT, seconds)), seconds * 1000);
  });
  return Promise.race([promise, limit]).finally(() => clearTimeout(timer));
}

/** `Retry-After` (RFC 9110) in seconds: a number, or a date, held against the server's own clock where it tells that. */
function retryAfter({ headers }) {
  const asked = headers.get("retry-after");
  if (!asked || Number(asked) >= 0) return asked ? Number(asked) : undefined;
  const now = Date.parse(headers.get("date")) || Date.now();
  const left = Math.ceil((Date.parse(asked) - now) / 1000);
  return left >= 0 ? left : undefined;
}

/** A failed fetch does not say why: another origin that answers a request whose answer nobody may read exists, so it refused. */
async function whyUnreachable(url, options) {
  if (!navigator.onLine) return new Failure(OFFLINE);
  if (new URL(url, document.baseURI).origin === location.origin) return new Failure(UNREACHABLE);
  const probe = fetch(url, { ...options, mode: "no-cors" });
  return probe.then(() => new Failure(CORS), () => new Failure(UNREACHABLE));
}

/** A successful answer. */
async function ask(url, seconds, options) {
  const failed = async () => {
    throw await within(seconds, whyUnreachable(url, options));
  };
  const response = await within(seconds, fetch(url, options).catch(failed));
  if (!response.ok) throw new Failure(STATUS, response.status, retryAfter(response));
  return response;
}

/** The body of a file that is packed by its name, unless somebody unpacked it on the way. */
async function unpacked(body) {
  const [sample, whole] = body.tee();
  const reader = sample.getReader();
  const { value } = await reader.read();
  reader.cancel();
  return value?.[0] === 0x1f && value[1] === 0x8b ? whole.pipeThrough(new DecompressionStream("gzip")) : whole;
}

/** Lets the browser answer input and draw. */
const breathe = () =>
  globalThis.scheduler?.yield?.() ??
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(0);
  });

/** Hands over a body piece by piece; whether it came to its end: nobody may want the rest. */
async function pump(response, seconds, step) {
  const isPacked = new URL(response.url || location.href).pathname.endsWith(".gz");
  const body = response.body ?? new Blob().stream();
  const reader = (isPacked ? await unpacked(body) : body).getReader();
  let [received, had, since] = [0, 0, performance.now()];
  for (;;) {
    const broken = () => {
      throw new Failure(INTERRUPTED, received);
    };
    const { done, value } = await within(seconds, reader.read().catch(broken));
    if (done) return true;
    received += value.length;
    const now = performance.now();
    if (received - had >= FEWEST_BYTES) [had, since] = [received, now];
    else if (now - since > seconds * 1000) throw new Failure(TIMEOUT, seconds);
    let more = step(BYTES, value, received);
    while (more) {
      await breathe();
      more = step(PARSE);
    }
    if (more === undefined) return false;
  }
}

/** Bytes in all, where the host says so; that of a packed body says nothing of what comes out of it. */
function total({ headers }) {
  const isPacked = (headers.get("content-encoding") ?? "identity") !== "identity";
  return isPacked ? undefined : Number(headers.get("content-length")) || undefined;
}

/** Reads one page and answers what to do next, wrapped: a promise to wait for would be waited for on its way out. */
async function page(open, seconds, step, signal) {
  const abort = new AbortController();
  const stop = () => abort.abort();
  signal.addEventListener("abort", stop);
  // What has come whole is left alone: it may still be on its way to where it is kept.
  let isWhole = false;
  try {
    const response = await open(abort.signal);
    const { headers } = response;
    const mark = headers.get("etag") ?? headers.get("last-modified") ?? undefined;
    if (step(HEAD, mark, total(response)) !== undefined) isWhole = await pump(response, seconds, step);
    return { next: step(END) };
  } catch (failure) {
    if (!(failure instanceof Failure)) throw failure;
    return { next: step(FAILED, failure.reason, [failure.number, failure.after]) };
  } finally {
    signal.removeEventListener("abort", stop);
    if (!isWhole) stop();
  }
}

/**
 * The URL that a link means which stands in the answer of another. Servers behind a proxy often link to themselves by
 * `http:`, which a page of `https:` may not follow: on the same host the link takes the scheme of the page.
 */
function resolve(link, base) {
  const url = new URL(link, base);
  if (location.protocol === "https:" && url.hostname === new URL(base).hostname) url.protocol = "https:";
  return url.href;
}

/** Does what `step` says until it is done; answers whether everything was read. */
async function run(step, from, seconds, open, signal) {
  let action = step(BEGIN, from);
  // What links of a page are relative to: the URL of the page before it.
  const bases = [document.baseURI];
  for (;;) {
    if (action === undefined || action === true) return action;
    if (Array.isArray(action)) {
      const [link, number] = action;
      const url = resolve(link, bases[number]);
      bases[number + 1] = url;
      action = (await page((own) => open(url, number, own), seconds, step, signal)).next;
    } else {
      await (typeof action === "number" ? sleep(action, signal) : action);
      action = step(WAITED);
    }
  }
}

/** A page that the device kept. */
async function stored(kept, number) {
  const response = await kept.page(number);
  if (!response) throw new Failure(INTERRUPTED, 0);
  return response;
}

/**
 * Reads a source to its end. `copies` is what the device keeps of it, if anything may be kept: it is handed over first when
 * `replay` says so. `fresh` asks the server whether what the browser has still holds. Nothing happens any more once the
 * signal aborts.
 */
export async function drive(step, seconds, fresh, copies, replay, signal) {
  const guarded = (...told) => {
    signal.throwIfAborted();
    return step(...told);
  };
  try {
    const kept = replay && (await copies?.newest());
    if (kept) await run(guarded, kept.taken, seconds, (_, number) => stored(kept, number), signal);
    const keeping = await copies?.begin();
    const cache = fresh ? "no-cache" : "default";
    const open = async (url, number, own) => {
      const response = await ask(url, seconds, { cache, signal: own });
      keeping?.keep(number, response);
      return response;
    };
    const isWhole = await run(guarded, undefined, seconds, open, signal);
    await keeping?.end(isWhole);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** The whole body as text; rejects with a list: a reason, and what goes with it. Whoever asks aborts the signal at the end. */
export async function text(url, seconds, signal) {
  try {
    const response = await ask(url, seconds, { signal });
    const chunks = [];
    await pump(response, seconds, (_, bytes) => !chunks.push(bytes));
    return await new Blob(chunks).text();
  } catch (failure) {
    throw failure instanceof Failure ? [failure.reason, failure.number, failure.after] : failure;
  }
}
