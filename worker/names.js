// What the service worker calls its caches, and which files of the folder an address means. Two maps may lie in one origin,
// one below the other: their caches are told apart by the whole scope, which stands at the end of a name, after a space.

/** What every cache of ours begins with. */
const OURS = "geolocal-";
/** What the page's own copies of data begin with: they are none of the worker's business. */
const DATA = "geolocal-data";

/** The name of the cache of this kind for the map in this scope. */
export function cacheName(kind, scope) {
  return `${OURS}${kind} ${scope}`;
}

/**
 * Of the names of all caches of the origin, those that an older worker of this scope left behind. `cleanupOutdatedCaches` of
 * Workbox looks for the scope anywhere in a name: the map at the root would delete the caches of every map below.
 */
export function outdated(names, scope, current) {
  const ours = (name) => name.startsWith(OURS) && !name.startsWith(DATA) && name.endsWith(` ${scope}`);
  return names.filter((name) => ours(name) && !current.includes(name));
}

/** The file that an address means, by its path from the scope, whatever the query; nothing for what lies elsewhere. */
export function fileAt(url, scope) {
  const address = url.origin + url.pathname;
  return address.startsWith(scope) ? address.slice(scope.length) : undefined;
}
