// Measures mapbox' supercluster over the same points, in pixels and zooms of the same size.

import "/node_modules/supercluster/dist/supercluster.min.js";
import { FILTERS, HOME, bytesOf, featuresOf, passes, positionsOf, rounds, times, views } from "./common.mjs";

/** Cells of 64 pixels on tiles of 256, as ours; its own deepest zoom. */
export const OPTIONS = { radius: 64, extent: 256, maxZoom: 16 };

export const indexOf = (features) => new Supercluster(OPTIONS).load(features);

export async function bytes(count, repeats) {
  const all = await bytesOf(count);
  return times(repeats, () => indexOf(JSON.parse(new TextDecoder().decode(all)).features));
}

export async function index(count, repeats) {
  const features = await featuresOf(count);
  return times(repeats, () => indexOf(features));
}

export async function filter(count, repeats) {
  const features = await featuresOf(count);
  return times(repeats, (at) => {
    const clusters = indexOf(features.filter(passes(FILTERS[at % FILTERS.length])));
    return clusters.getClusters(HOME.bounds, HOME.zoom);
  });
}

export async function view(count, repeats) {
  const clusters = indexOf(await featuresOf(count));
  const all = views(await positionsOf(count));
  return rounds(repeats, all, ({ bounds, zoom }) => clusters.getClusters(bounds, zoom));
}

/** The two halves of a memory figure: what is there before, and what is kept. The driver reads the heap. */
export async function beforeIndex(count) {
  globalThis.features = await featuresOf(count);
}

export function afterIndex() {
  globalThis.kept = indexOf(globalThis.features);
}

export async function afterBytes(count) {
  globalThis.kept = indexOf((await (await fetch(`/target/bench/demo-${count}.geojson`)).json()).features);
}
