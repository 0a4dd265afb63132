// The page's own index and markers on a bare map, with the page's Leaflet, style sheet and icons.

import init, { Chart } from "/target/bench/module/geolocal-bench.js";
import { count, element, position, stands } from "./bare.mjs";
import { stream } from "./source.mjs";

const BUILT = `/map/${count}/`;

/** Takes the style sheet and the icons from the built page, and loads its Leaflet. */
async function dress() {
  const page = new DOMParser().parseFromString(await (await fetch(`${BUILT}index.html`)).text(), "text/html");
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = new URL(page.querySelector("link[rel=stylesheet]").getAttribute("href"), new URL(BUILT, location.origin));
  const leaflet = document.createElement("script");
  leaflet.src = `${BUILT}leaflet/leaflet.js`;
  const loaded = [sheet, leaflet].map((part) => new Promise((resolve) => part.addEventListener("load", resolve)));
  document.head.append(sheet, leaflet);
  document.body.append(page.querySelector("svg.sprite"));
  await Promise.all(loaded);
}

await Promise.all([init(), dress()]);
const chart = new Chart(await stream(count), element, position.zoom, position.lat, position.lng);
stands((chosen) => chart.filter(chosen.size ? `cat=${[...chosen].join(",")}` : ""));
