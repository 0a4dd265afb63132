// The modules of Leaflet that both of our scripts need: the first one has them, and the second finds them in `L.shared`.

import * as CrsEarth from "leaflet/src/geo/crs/CRS.Earth.js";
import * as Util from "leaflet/src/core/Util.js";
import * as DomEvent from "leaflet/src/dom/DomEvent.js";
import * as DomUtil from "leaflet/src/dom/DomUtil.js";
import * as LatLng from "leaflet/src/geo/LatLng.js";
import * as LatLngBounds from "leaflet/src/geo/LatLngBounds.js";
import * as Bounds from "leaflet/src/geometry/Bounds.js";
import * as Point from "leaflet/src/geometry/Point.js";
import * as Layer from "leaflet/src/layer/Layer.js";
import * as Map from "leaflet/src/map/Map.js";

/** By the name of the file. */
export const SHARED = { "CRS.Earth": CrsEarth, Util, DomEvent, DomUtil, LatLng, LatLngBounds, Bounds, Point, Layer, Map };
