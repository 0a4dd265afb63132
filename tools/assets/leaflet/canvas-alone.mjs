// In place of Leaflet's SVG renderer, which it takes for paths that name none.

export { canvas as svg } from "leaflet/src/layer/vector/Canvas.js";
