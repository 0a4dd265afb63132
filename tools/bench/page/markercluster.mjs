// Measures leaflet.markercluster over the same points, with clusters of the same size.

import "/node_modules/leaflet/dist/leaflet-src.js";
import "/node_modules/leaflet.markercluster/dist/leaflet.markercluster.js";
import { FILTERS, bytesOf, featuresOf, passes, times } from "./common.mjs";

const sheet = document.createElement("link");
Object.assign(sheet, { rel: "stylesheet", href: "/node_modules/leaflet/dist/leaflet.css" });
document.head.append(sheet);

/** A map of Normandy, 1440 by 900 pixels, with no zoom past the deepest of the others. */
function makeMap() {
  const element = document.createElement("div");
  element.style.cssText = "width: 1440px; height: 900px";
  document.body.replaceChildren(element);
  return L.map(element, { maxZoom: 16, zoomAnimation: false }).setView([49.15, -0.1], 8);
}

const map = makeMap();
const makeGroup = () => L.markerClusterGroup({ maxClusterRadius: 64, animate: false }).addTo(map);
const makeMarkers = (features) =>
  features.map((feature) => {
    const [lng, lat] = feature.geometry.coordinates;
    const marker = L.marker([lat, lng]);
    marker.properties = feature.properties;
    return marker;
  });

export async function bytes(count, repeats) {
  const all = await bytesOf(count);
  const act = () => makeGroup().addLayers(makeMarkers(JSON.parse(new TextDecoder().decode(all)).features));
  return times(repeats, act, (group) => group.remove());
}

export async function index(count, repeats) {
  const features = await featuresOf(count);
  const markers = Array.from({ length: repeats }, () => makeMarkers(features));
  return times(repeats, (at) => makeGroup().addLayers(markers[at]), (group) => group.remove());
}

export async function filter(count, repeats) {
  const markers = makeMarkers(await featuresOf(count));
  const group = makeGroup().addLayers(markers);
  return times(repeats, (at) => {
    group.clearLayers();
    group.addLayers(markers.filter(passes(FILTERS[at % FILTERS.length])));
  });
}
