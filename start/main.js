// The first script of the page: it watches over the others, sets the colours, and starts the program that the address asks
// for. The build names the programs on this script's own element: `data-map` and `data-pages`.

import { setColours } from "./colours.js";
import { keepOffline } from "./offline.js";
import { PAGES } from "./pages.js";
import { watch } from "./way-out.js";

watch();

const { map, pages } = document.currentScript.dataset;
const query = new URLSearchParams(location.search);
setColours(query);

/** Adds an element to the head of the page. */
function add(name, properties) {
  document.head.append(Object.assign(document.createElement(name), properties));
}

// Once the other scripts are there.
addEventListener("DOMContentLoaded", () => {
  // Inside another page there is the map alone.
  const beside = PAGES.includes(query.get("page")) && query.get("embed") !== "1";
  if (beside) add("link", { rel: "stylesheet", href: "./pages.css" });
  add("script", { type: "module", src: beside ? pages : map });
});

// A map in a frame is a guest there, and keeps nothing. Where there are no workers, the page lives from the network.
if (self === top) addEventListener("load", () => keepOffline().catch(() => {}));
