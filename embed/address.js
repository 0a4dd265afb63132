// The address of the map, from the attributes of the element.

import { warn } from "./warn.js";

/** Parameters of a view: a map that listens takes them by message. */
export const VIEW = ["q", "cat", "service", "label", "ouvert", "pres", "rayon", "livre", "territoire", "tri", "vue", "lang"];
/** Parameters that hold as long as the frame does: another value makes another frame. `fiche` is the card of one place. */
export const FIXED = ["fiche", "recherche", "filtres", "liste", "entete", "verrou", "molette", "theme", "couleur"];

/** The folder of the map, with its last slash; `here` is the address of this script, if it is known. */
function folderOf(src, here) {
  let url;
  if (!src && !here) {
    warn("src is missing; give the address of the folder of the map, such as https://carte.example/.");
    return undefined;
  }
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
  if (src && (url.search || url.hash)) {
    warn(`src="${src}" counts up to its last slash; write parameters as attributes, such as cat="alimentation".`);
  }
  return new URL(url.pathname.replace(/[^/]*$/, ""), url);
}

/**
 * What the element shows: the `url` of the frame, the `origin` that its messages come from, the parameters of its `view`
 * (`position` among them), and, as one text, what is `fixed`. `undefined`, after a warning, for a `src` that is no address.
 */
export function addressOf(element, here) {
  const folder = folderOf(element.getAttribute("src"), here);
  if (!folder) return undefined;
  const given = (names) => names.filter((name) => element.getAttribute(name)).map((name) => [name, element.getAttribute(name)]);
  const [view, fixed] = [given(VIEW), given(FIXED)];
  const query = [...view, ["embed", "1"], ...fixed].map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  const sandbox = element.getAttribute("sandbox");
  const position = element.getAttribute("position")?.replace(/^#/, "");
  return {
    url: `${folder.href}?${query.join("&")}${position ? `#${position}` : ""}`,
    // A frame in a sandbox is of no origin, unless it is allowed its own.
    origin: sandbox === null || /\ballow-same-origin\b/i.test(sandbox) ? folder.origin : "null",
    view: Object.fromEntries(position ? [...view, ["position", position]] : view),
    fixed: folder.href + JSON.stringify([fixed, sandbox]),
  };
}
