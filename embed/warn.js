// Warnings for whoever writes the page.

const said = new Set();

/** Says in the console, once, what is wrong with an attribute and what to do. */
export function warn(what) {
  if (!said.has(what)) console.warn(`<geolocal-map>: ${what}`);
  said.add(what);
}
