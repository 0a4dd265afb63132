// A map like ours as pages commonly make it: the whole file parsed, supercluster, Leaflet, and one DivIcon an item, keyed
// so that what stays is kept.

import "/node_modules/leaflet/dist/leaflet-src.js";
import { count, element, position, stands } from "./bare.mjs";
import { indexOf } from "./supercluster.mjs";

const map = L.map(element, { zoomAnimation: false, fadeAnimation: false }).setView(position, position.zoom);
const layer = L.layerGroup().addTo(map);
const markers = new Map();
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

const { features } = await (await fetch(`/target/bench/demo-${count}.geojson`)).json();
clusters = indexOf(features);
draw();

const family = ({ properties }) => properties.category.split(".", 1)[0];
stands((chosen) => {
  clusters = indexOf(chosen.size ? features.filter((feature) => chosen.has(family(feature))) : features);
  draw();
});
