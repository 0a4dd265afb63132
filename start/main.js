// The first script of the page: it watches over the others, sets the colours, and starts the program that the address asks
// for. The build names the programs on this script's own element: `data-map` and `data-pages`.

import { setColours } from "./colours.js";
import { isBeside } from "./pages.js";
import { watch } from "./way-out.js";

watch();

const { map, pages } = document.currentScript.dataset;
const query = new URLSearchParams(location.search);
setColours(query);

/** Adds an element to the head of the page. */
function add(name, properties) {
  document.head.append(Object.assign(document.createElement(name), properties));
}

const isGuest = query.get("embed") === "1";
const beside = isBeside(query);
if (isGuest || beside) add("link", { rel: "stylesheet", href: isGuest ? "./embed.css" : "./pages.css" });

// Once the other scripts are there.
addEventListener("DOMContentLoaded", () => {
  add("script", { type: "module", src: beside ? pages : map });
});

// What can wait waits.
addEventListener("load", () => add("script", { src: "./later.js" }));
