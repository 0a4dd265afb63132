// The parts of Leaflet that the first view uses, as the global `L` that the `leaflet` crate binds to. `L.paths()` fetches
// those that draw circles and polygons, `paths.mjs`.
//
// Left out, because the page draws its own or has no use for it:
//   Marker, Icon, DivIcon, Popup, Tooltip          markers are our own buttons, details our own panel
//   Control.Zoom, Control.Layers                   our own buttons and basemap switch
//   LayerGroup, FeatureGroup, GeoJSON, Rectangle   records are read by the wasm module
//   ImageOverlay, VideoOverlay, SVGOverlay, TileLayer.WMS
//   CRS other than Web Mercator
// and `noConflict`, the factories in lower case and the helpers that only extensions of Leaflet call.

import "leaflet/src/control/Control.js";
import "leaflet/src/control/Control.Attribution.js";
import { scale } from "leaflet/src/control/Control.Scale.js";
import { LatLng } from "leaflet/src/geo/LatLng.js";
import { LatLngBounds } from "leaflet/src/geo/LatLngBounds.js";
import { Point } from "leaflet/src/geometry/Point.js";
import { TileLayer } from "leaflet/src/layer/tile/TileLayer.js";
import { Map } from "leaflet/src/map/Map.js";
// Every way to move the map that Leaflet offers.
import "leaflet/src/map/handler/Map.BoxZoom.js";
import "leaflet/src/map/handler/Map.DoubleClickZoom.js";
import "leaflet/src/map/handler/Map.Drag.js";
import "leaflet/src/map/handler/Map.Keyboard.js";
import "leaflet/src/map/handler/Map.ScrollWheelZoom.js";
import "leaflet/src/map/handler/Map.TapHold.js";
import "leaflet/src/map/handler/Map.TouchZoom.js";
import { version } from "leaflet/package.json";

import { SHARED } from "./shared.mjs";

/** The script beside this one. */
const PATHS = document.currentScript && new URL("paths.js", document.currentScript.src);
let coming;

/** Fetches the parts that draw paths, once; after a failure it tries again. */
function paths() {
  coming ??= new Promise((resolve, reject) => {
    if (window.L.Circle) return resolve();
    const failed = () => {
      coming = undefined;
      reject(new Error("leaflet/paths.js cannot be had"));
    };
    document.head.append(Object.assign(document.createElement("script"), { src: PATHS, onload: resolve, onerror: failed }));
  });
  return coming;
}

window.L = {
  version,
  Map,
  LatLng,
  LatLngBounds,
  Point,
  TileLayer,
  control: { scale },
  paths,
  shared: SHARED,
};
