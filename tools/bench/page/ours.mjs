// Measures the page's own code, compiled as a module of its own.

import init, { Points, View } from "/target/bench/module/geolocal-bench.js";
import { FILTERS, HOME, bytesOf, positionsOf, query, rounds, times, views } from "./common.mjs";
import { read, stream } from "./source.mjs";

const { memory } = await init();
const viewOf = ({ bounds, zoom }) => new View(...bounds, zoom);

export async function bytes(count, repeats) {
  const all = await bytesOf(count);
  return times(repeats, () => read(all), (map) => map.free());
}

export async function index(count, repeats) {
  const points = new Points(await positionsOf(count));
  return times(repeats, () => points.index(), (indexed) => indexed.free());
}

export async function filter(count, repeats) {
  const [map, home] = [await stream(count), viewOf(HOME)];
  return times(repeats, (at) => map.filter(query(FILTERS[at % FILTERS.length]), home));
}

export async function counts(count, repeats) {
  const map = await stream(count);
  return times(repeats, (at) => map.counts(query(FILTERS[at % FILTERS.length])));
}

/** Cold with the reading of all timetables, warm at other times of a day. */
export async function open(count, repeats) {
  const map = await stream(count);
  return times(repeats, (at) => map.open_at(8 + at));
}

export async function view(count, repeats) {
  const positions = await positionsOf(count);
  const indexed = new Points(positions).index();
  const all = views(positions).map(viewOf);
  return rounds(repeats, all, (view) => indexed.view(view));
}

/** Megabytes by which the module's memory grows while it indexes points that are there, what it frees again included. */
export async function indexMemory(count) {
  const points = new Points(await positionsOf(count));
  const before = memory.buffer.byteLength;
  globalThis.kept = [points, points.index()];
  return [(memory.buffer.byteLength - before) / 1e6];
}

/** Megabytes of the module's memory once a source is read. */
export async function loadedMemory(count) {
  globalThis.kept = await stream(count);
  return [memory.buffer.byteLength / 1e6];
}
