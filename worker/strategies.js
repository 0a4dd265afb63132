// How files are answered that are not kept from the first: from the network or from the copy.

import { CacheFirst } from "workbox-strategies/CacheFirst.js";
import { NetworkFirst } from "workbox-strategies/NetworkFirst.js";

/** How long the network may take before the copy is used, in seconds. */
const PATIENCE = 3;

/** A server in front of one that cannot be reached answers with 502 or the like: the copy serves better. */
const failing = {
  async fetchDidSucceed({ response }) {
    if (response.status >= 500) throw new Error(`The server answered ${response.status}.`);
    return response;
  },
};

/** For files whose name says what is in them: the copy, once there is one. */
export function copyFirst(cacheName) {
  return new CacheFirst({ cacheName });
}

/** For files that an administrator edits: what the server has now, or the copy. */
export function networkFirst(cacheName) {
  const matchOptions = { ignoreSearch: true };
  return new NetworkFirst({ cacheName, matchOptions, networkTimeoutSeconds: PATIENCE, plugins: [failing] });
}
