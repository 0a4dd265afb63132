// The last good answers of a source, kept on the device (Cache API), page by page. Where the browser refuses (a sandboxed
// frame, private browsing, a full disk, no secure context), nothing is kept and nothing is said.
//
// A copy is a cache of its own, named by folder, source and time; only one with an end mark is whole. The service worker
// leaves caches of this name alone.

const PREFIX = "geolocal-data";
const END = `${PREFIX}/end`;
const page = (number) => `${PREFIX}/${number}`;

/** The browser's caches; reading that property throws in a frame without an origin. */
function storage() {
  try {
    return globalThis.caches;
  } catch {
    return undefined;
  }
}

/** What is kept of a source; `undefined` where nothing can be. */
export function copies(source) {
  const caches = storage();
  if (!caches) return undefined;
  const key = `${PREFIX} ${new URL(".", document.baseURI)} ${source} `;
  const names = async () => (await caches.keys()).filter((name) => name.startsWith(key));
  const time = (name) => Number(name.slice(key.length));

  /** The newest whole copy. */
  async function newest() {
    for (const name of (await names()).sort((a, b) => time(b) - time(a))) {
      const cache = await caches.open(name);
      if (await cache.match(END)) return { taken: time(name), page: (number) => cache.match(page(number)) };
    }
    return undefined;
  }

  /** Begins a copy: never under the name of another, which it would take along when it fails. */
  async function begin() {
    const taken = await names();
    let now = Math.floor(Date.now() / 1000);
    while (taken.includes(key + now)) now += 1;
    const name = key + now;
    const cache = await caches.open(name);
    const puts = [];
    return {
      /** Keeps a page while it is read; a second one with the same number replaces the first. */
      keep(number, response) {
        const put = cache.put(page(number), response.clone());
        put.catch(() => {});
        puts.push(put);
      },
      /** The end: what is whole replaces older copies, what is not is thrown away. */
      async end(isWhole) {
        try {
          if (!isWhole) throw undefined;
          await Promise.all(puts);
          await cache.put(END, new Response());
          for (const old of await names()) if (old !== name) await caches.delete(old);
        } catch {
          await caches.delete(name);
        }
      },
    };
  }

  const quietly = (what) => () => what().catch(() => undefined);
  return { newest: quietly(newest), begin: quietly(begin) };
}
