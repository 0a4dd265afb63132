// The parts of Leaflet that the page uses, as the global `L` that the `leaflet` crate binds to.
//
// Left out, because the page draws its own or has no use for it:
//   Marker, Icon, DivIcon, Popup, Tooltip          markers are our own buttons, details our own panel
//   Control.Zoom, Control.Layers                   our own buttons and basemap switch
//   LayerGroup, FeatureGroup, GeoJSON, Rectangle   records are read by the wasm module
//   ImageOverlay, VideoOverlay, SVGOverlay, TileLayer.WMS
//   SVG                                            paths are drawn on a canvas
//   CRS other than Web Mercator
// and `noConflict`, the factories in lower case and the helpers that only extensions of Leaflet call.

import "leaflet/src/control/Control.js";
import "leaflet/src/control/Control.Attribution.js";
import { scale } from "leaflet/src/control/Control.Scale.js";
import { LatLng } from "leaflet/src/geo/LatLng.js";
import { LatLngBounds } from "leaflet/src/geo/LatLngBounds.js";
import { Point } from "leaflet/src/geometry/Point.js";
import { TileLayer } from "leaflet/src/layer/tile/TileLayer.js";
import { canvas } from "leaflet/src/layer/vector/Canvas.js";
import { Circle } from "leaflet/src/layer/vector/Circle.js";
import { CircleMarker } from "leaflet/src/layer/vector/CircleMarker.js";
import { Polygon } from "leaflet/src/layer/vector/Polygon.js";
// Chooses a path's renderer: a canvas, for `canvas-alone.mjs` stands in for SVG.
import "leaflet/src/layer/vector/Renderer.getRenderer.js";
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

window.L = {
  version,
  Map,
  LatLng,
  LatLngBounds,
  Point,
  TileLayer,
  Circle,
  CircleMarker,
  Polygon,
  canvas,
  control: { scale },
};
