// Leaflet's own script, served beside the page: the `leaflet` crate binds to the global `L`.

import { readFile } from "node:fs/promises";

import { writeOutput } from "./output.mjs";

/** Copies leaflet.js without its source-map comment, whose file would be a 404. */
export async function buildLeaflet() {
  const script = await readFile("node_modules/leaflet/dist/leaflet.js", "utf8");
  await writeOutput("leaflet/leaflet.js", script.replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n"));
}
