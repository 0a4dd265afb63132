// The towns that the simple base names, and from which zoom on.

import { placeCommunes, readCommunes, readTowns } from "./communes.mjs";

/** The first and the last zoom that bring new names. */
const ZOOMS = { first: 5, last: 13 };

/** Room that a name takes for itself, in pixels: at one zoom, names are at least so far apart across or down. */
const ROOM = { x: 84, y: 40 };

/** The least rank (inhabitants, weighted) of the towns named at each zoom; the last zoom names every one. */
const LEAST_RANK = { 5: 400_000, 6: 190_000, 7: 80_000, 8: 36_000, 9: 20_000, 10: 10_000, 11: 5_000, 12: 2_000, 13: 0 };

/** French towns outside Normandy are named from this population on. */
const SMALLEST_OUTSIDE = 50_000;

/** How much more a Norman town counts than its inhabitants when names compete for room: this is a map of Normandy. */
const NORMAN_WEIGHT = 4;

/** Towns across the sea, with round figures of their population, which GeoNames' list lacks: they only rank names. */
const ACROSS_THE_SEA = [
  ["GB", "London", 8_900_000],
  ["GB", "Brighton", 280_000],
  ["GB", "Southampton", 250_000],
  ["GB", "Portsmouth", 210_000],
  ["GB", "Bournemouth", 195_000],
  ["GB", "Exeter", 130_000],
  ["GB", "Hastings", 90_000],
  ["GB", "Weymouth", 55_000],
  ["JE", "Saint Helier", 35_000],
  ["GG", "Saint Peter Port", 20_000],
];

/** Rows `[name, lng, lat, min_zoom]`, the most important first. */
export async function baseTowns(communes, [west, south, east, north]) {
  const towns = await readTowns();
  const norman = communes
    .filter(({ approximate }) => !approximate)
    .map((commune) => ({ ...commune, rank: NORMAN_WEIGHT * commune.population }));
  const outside = await frenchOutside(towns, new Set(communes.map(({ code }) => code)));
  const candidates = [...norman, ...outside, ...acrossTheSea(towns)]
    .filter(({ lng, lat }) => lng >= west && lng <= east && lat >= south && lat <= north)
    .sort((a, b) => b.rank - a.rank);
  return withZooms(candidates).map(({ name, lng, lat, minZoom }) => [name, round(lng), round(lat), minZoom]);
}

/** The large communes of the rest of France. */
async function frenchOutside(towns, inside) {
  const { current, former } = await readCommunes();
  const outside = current.filter(({ code, population }) => !inside.has(code) && population >= SMALLEST_OUTSIDE);
  const places = placeCommunes({ current: outside, former }, towns);
  return outside
    .filter(({ code }) => places.get(code)?.exact)
    .map(({ code, nom, population }) => ({ name: nom, rank: population, ...places.get(code) }));
}

/** The listed foreign towns; one that GeoNames lacks fails the build. */
function acrossTheSea(towns) {
  return ACROSS_THE_SEA.map(([country, name, rank]) => {
    const town = towns.find((candidate) => candidate.country === country && candidate.name === name);
    if (town === undefined) throw new Error(`GeoNames has no town "${name}" in ${country}`);
    return { name, lng: town.lng, lat: town.lat, rank };
  });
}

/** Gives each town the first zoom at which it is large enough and has room beside the larger ones; keeps the order. */
function withZooms(towns) {
  const named = [];
  for (let zoom = ZOOMS.first; zoom <= ZOOMS.last; zoom += 1) {
    const shown = new Set(named);
    const placed = [...named];
    for (const town of towns) {
      if (shown.has(town) || town.rank < LEAST_RANK[zoom]) continue;
      if (zoom < ZOOMS.last && placed.some((other) => collide(town, other, zoom))) continue;
      town.minZoom = zoom;
      placed.push(town);
      named.push(town);
    }
  }
  return towns;
}

/** Whether two names would crowd each other at `zoom`. */
function collide(a, b, zoom) {
  const [ax, ay] = pixel(a, zoom);
  const [bx, by] = pixel(b, zoom);
  return Math.abs(ax - bx) < ROOM.x && Math.abs(ay - by) < ROOM.y;
}

/** Web Mercator pixels (256 px tiles): https://wiki.openstreetmap.org/wiki/Slippy_map_tilenames */
function pixel({ lng, lat }, zoom) {
  const size = 256 * 2 ** zoom;
  const radians = (lat * Math.PI) / 180;
  return [((lng + 180) / 360) * size, ((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * size];
}

/** Four decimals: 11 m. */
function round(degrees) {
  return Math.round(degrees * 1e4) / 1e4;
}
