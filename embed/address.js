// The address of the map, from the attributes of the element.

/** Parameters of a view: a map that listens takes them by message. */
const VIEW = ["q", "cat", "service", "label", "ouvert", "pres", "rayon", "livre", "territoire", "tri", "vue", "lang"];
/** Parameters that hold as long as the frame does: another value makes another frame. `fiche` is the card of one place. */
const FIXED = ["fiche", "recherche", "filtres", "liste", "entete", "verrou", "molette", "theme", "couleur"];

/** Says what is wrong with an attribute, and what to do. */
function warn(what) {
  console.warn(`<geolocal-map>: ${what}`);
}

/** The folder of the map, with its last slash. */
function folderOf(src, here) {
  let url;
  try {
    url = new URL(src || here, document.baseURI);
  } catch {
    warn(`src="${src}" is no address; give that of the folder of the map, such as https://carte.example/.`);
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol)) {
    warn(`src="${src}" does not begin with https:// or http://.`);
    return undefined;
  }
  if (location.protocol === "https:" && url.protocol === "http:" && !/^(localhost|127\.0\.0\.1)$/.test(url.hostname)) {
    warn(`src="${src}" is not https, and browsers show no such frame in a page that is.`);
    return undefined;
  }
  return new URL(url.pathname.replace(/[^/]*$/, ""), url);
}

/**
 * What the element shows: `url` of the frame, `origin` of the map, the parameters of its `view` (`position` among them),
 * and, as one text, what is `fixed`. `undefined`, after a warning, for a `src` that is no address.
 */
export function addressOf(element, here) {
  const folder = folderOf(element.getAttribute("src"), here);
  if (!folder) return undefined;
  const given = (names) => names.filter((name) => element.getAttribute(name)).map((name) => [name, element.getAttribute(name)]);
  const [view, fixed] = [given(VIEW), given(FIXED)];
  const query = [...view, ["embed", "1"], ...fixed].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const position = element.getAttribute("position")?.replace(/^#/, "");
  return {
    url: `${folder.href}?${query.join("&")}${position ? `#${position}` : ""}`,
    origin: folder.origin,
    view: Object.fromEntries(position ? [...view, ["position", position]] : view),
    fixed: folder.href + JSON.stringify([fixed, element.getAttribute("sandbox")]),
  };
}
