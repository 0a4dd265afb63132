// A map like ours as pages commonly make it: the whole file parsed, supercluster, Leaflet, and one DivIcon an item, keyed
// so that what stays is kept. `?count=N&width=W&height=H#zoom/lat/lng`

import "/node_modules/leaflet/dist/leaflet-src.js";
import { indexOf } from "./supercluster.mjs";

const query = new URLSearchParams(location.search);
const element = document.querySelector("#map");
element.style.cssText = `width: ${query.get("width")}px; height: ${query.get("height")}px`;
const [zoom, lat, lng] = location.hash.slice(1).split("/").map(Number);
const map = L.map(element, { zoomAnimation: false, fadeAnimation: false }).setView([lat, lng], zoom);
const layer = L.layerGroup().addTo(map);
const markers = new Map();
const chosen = new Set();
let clusters = null;

const icon = (properties) =>
  properties.cluster
    ? L.divIcon({ className: "cluster", html: String(properties.point_count_abbreviated), iconSize: [44, 44] })
    : L.divIcon({ className: "place", html: "•", iconSize: [32, 32] });

function draw() {
  const bounds = map.getBounds();
  const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  const gone = new Set(markers.keys());
  for (const { id, geometry, properties } of clusters.getClusters(box, map.getZoom())) {
    const key = properties.cluster ? `c${id}` : `p${properties.id}`;
    const [lng, lat] = geometry.coordinates;
    const marker = markers.get(key);
    if (!gone.delete(key)) {
      const title = properties.cluster ? `${properties.point_count} places` : properties.name;
      const made = L.marker([lat, lng], { icon: icon(properties), title, alt: title }).addTo(layer);
      markers.set(key, Object.assign(made, { shows: properties.point_count }));
      continue;
    }
    marker.setLatLng([lat, lng]);
    if (marker.shows !== properties.point_count) {
      marker.shows = properties.point_count;
      marker.setIcon(icon(properties));
    }
  }
  for (const key of gone) {
    layer.removeLayer(markers.get(key));
    markers.delete(key);
  }
}

const { features } = await (await fetch(`/target/bench/demo-${query.get("count")}.geojson`)).json();
clusters = indexOf(features);
draw();
document.documentElement.dataset.state = "ready";

const family = ({ properties }) => properties.category.split(".", 1)[0];
const families = ["alimentation", "producteur", "restauration", "sante", "mode", "maison"];
for (const name of families) {
  const button = document.createElement("button");
  button.textContent = name;
  button.className = "chip";
  button.addEventListener("click", () => {
    if (!chosen.delete(name)) chosen.add(name);
    clusters = indexOf(chosen.size ? features.filter((feature) => chosen.has(family(feature))) : features);
    draw();
  });
  document.querySelector(".families").append(button);
}
