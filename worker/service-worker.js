// Keeps the program of the map for when there is no network. `tools/release/precache.mjs` says in `self.RELEASE` what each
// file of the folder is; every other request, for data and tiles first of all, goes its way as if there were no worker.

import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { PrecacheRoute } from "workbox-precaching/PrecacheRoute.js";
import { registerRoute } from "workbox-routing/registerRoute.js";

import { cacheName, fileAt, outdated } from "./names.js";
import { copyFirst, networkFirst } from "./strategies.js";

const { shell, settings, kept, fresh } = self.RELEASE;
const { scope } = self.registration;
const SHELL = cacheName("shell", scope);
const KEPT = cacheName("kept", scope);
const FRESH = cacheName("fresh", scope);

/** Whether a request wants one of these files. */
const wants = (files) => ({ url }) => files.includes(fileAt(url, scope));
const wantsPage = wants(["", "index.html"]);

const precache = new PrecacheController({ cacheName: SHELL });
precache.precache(shell);
const newest = networkFirst(FRESH);

// There is one page, whatever its address asks for.
registerRoute(
  (asked) => asked.request.mode === "navigate" && wantsPage(asked),
  precache.createHandlerBoundToURL("index.html"),
);
registerRoute(new PrecacheRoute(precache, { cleanURLs: false, directoryIndex: "" }));
registerRoute(wants([...settings, ...fresh]), newest);
registerRoute(wants(kept), copyFirst(KEPT));

/** Fetches the files without which the page cannot start, and which it had before there was a worker. */
function fetchSettings(event) {
  const requests = settings.map((file) => new Request(file, { cache: "no-cache" }));
  return Promise.all(requests.map((request) => newest.handle({ event, request })));
}

/** Deletes what older workers of this map left behind. */
async function tidy() {
  const names = outdated(await caches.keys(), scope, [SHELL, KEPT, FRESH]);
  await Promise.all(names.map((name) => caches.delete(name)));
  for (const [name, files] of [[KEPT, kept], [FRESH, [...settings, ...fresh]]]) {
    const cache = await caches.open(name);
    const old = (await cache.keys()).filter(({ url }) => !files.includes(fileAt(new URL(url), scope)));
    await Promise.all(old.map((request) => cache.delete(request)));
  }
}

self.addEventListener("install", (event) => event.waitUntil(fetchSettings(event)));
// The page that brought the first worker gets it at once: what it fetches from now on is kept.
self.addEventListener("activate", (event) => event.waitUntil(tidy().then(() => self.clients.claim())));
// Two versions must not mix: only the visitor lets the new one begin.
self.addEventListener("message", ({ data }) => {
  if (data?.type === "SKIP_WAITING") self.skipWaiting();
});
