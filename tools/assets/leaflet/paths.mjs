// The parts of Leaflet that draw circles and polygons, added to the global `L`. Few first views need them.
//
// Left out: SVG, for paths are drawn on a canvas.

import { canvas } from "leaflet/src/layer/vector/Canvas.js";
import { Circle } from "leaflet/src/layer/vector/Circle.js";
import { CircleMarker } from "leaflet/src/layer/vector/CircleMarker.js";
import { Polygon } from "leaflet/src/layer/vector/Polygon.js";
// Chooses a path's renderer: a canvas, for `canvas-alone.mjs` stands in for SVG.
import "leaflet/src/layer/vector/Renderer.getRenderer.js";

Object.assign(window.L, { Circle, CircleMarker, Polygon, canvas });
