// What the custom build of Leaflet does without, inside the parts that it bundles.

/**
 * What Leaflet asks about the browser that has one answer in all for which the page is made (those of
 * `tools/assets/style.mjs`, all with WebAssembly): the bundler drops the code for Internet Explorer, the first Edge,
 * Presto and Android 2.
 */
export const KNOWN_ANSWERS = {
  edge: false,
  ie3d: false,
  ielt9: false,
  mobileOpera: false,
  msPointer: false,
  vml: false,
  any3d: true,
  canvas: true,
  inlineSvg: true,
  passiveEvents: true,
  pointer: true,
  svg: true,
  touch: true,
};

/** Methods that nothing calls, neither the page nor the rest of the bundle, by file of `leaflet/src`. */
export const UNUSED_METHODS = {
  "control/Control.js": ["setPosition", "_refocusOnMap", "addControl", "removeControl", "getContainer"],
  "core/Events.js": ["addEventParent", "removeEventParent"],
  "geo/LatLng.js": ["wrap", "toBounds"],
  "geo/LatLngBounds.js": ["pad", "toBBoxString"],
  "geometry/Bounds.js": ["pad"],
  "layer/Layer.js": ["eachLayer"],
  "layer/tile/GridLayer.js": [
    "bringToFront",
    "bringToBack",
    "_setAutoZIndex",
    "getContainer",
    "setOpacity",
    "setZIndex",
    "isLoading",
    "_keyToBounds",
  ],
  "layer/tile/TileLayer.js": ["setUrl"],
  "layer/vector/Canvas.js": ["_bringToFront", "_bringToBack"],
  "layer/vector/Circle.js": ["getRadius"],
  "layer/vector/CircleMarker.js": ["setLatLng", "getRadius"],
  "layer/vector/Path.js": ["bringToFront", "bringToBack", "getElement"],
  "layer/vector/Polygon.js": ["isEmpty"],
  "layer/vector/Polyline.js": ["getLatLngs", "setLatLngs", "isEmpty", "closestLayerPoint", "addLatLng"],
  "layer/vector/SVG.js": ["_bringToFront", "_bringToBack"],
  "map/Map.js": [
    "fitWorld",
    "flyTo",
    "flyToBounds",
    "setMinZoom",
    "setMaxZoom",
    "locate",
    "_handleGeolocationError",
    "_handleGeolocationResponse",
    "getContainer",
    "getPanes",
    "mouseEventToLatLng",
    "_latLngBoundsToNewLayerBounds",
  ],
};
