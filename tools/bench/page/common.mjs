// What all measuring pages share: the same views, the same filters, the same way of measuring.

/** The view of every filter change: a desktop's over Normandy. */
export const HOME = { bounds: [-2.2, 48.1, 2, 50.2], zoom: 8 };
/**
 * Filters by turns, as visitors come by them: a family, then others beside it, a service, nothing. They show, in a
 * hundred: 17, 33, 45, 19, 57 and all.
 */
export const FILTERS = [
  { families: ["alimentation"] },
  { families: ["alimentation", "restauration"] },
  { families: ["alimentation", "restauration", "producteur"] },
  { service: "livraison" },
  { families: ["alimentation", "restauration", "producteur", "artisanat"] },
  {},
];

/** As the address says it. */
export const query = ({ families, service }) =>
  [families && `cat=${families.join(",")}`, service && `service=${service}`].filter(Boolean).join("&");

/** As a page without an index of its own would test it. */
export const passes = ({ families, service }) => {
  const chosen = families && new Set(families);
  return ({ properties }) =>
    (!chosen || chosen.has(properties.category.split(".", 1)[0])) &&
    (!service || (properties.services ?? []).includes(service));
};

/** A seeded generator of numbers from 0 to 1 (mulberry32). */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Views of 1440 by 900 pixels over Normandy, at zooms 6 to 16, half of them around one of the points. */
export function views(positions, many = 330) {
  const random = generator(3);
  return Array.from({ length: many }, (_, at) => {
    const zoom = 6 + (at % 11);
    const point = 2 * Math.floor((random() * positions.length) / 2);
    const [lng, lat] = at % 2 ? [positions[point], positions[point + 1]] : [-1.9 + 3.7 * random(), 48.2 + 1.8 * random()];
    const width = (1440 / 256) * (360 / 2 ** zoom);
    const height = (width * 900 * Math.cos((lat * Math.PI) / 180)) / 1440;
    return { bounds: [lng - width / 2, lat - height / 2, lng + width / 2, lat + height / 2], zoom };
  });
}

/** How long each of `repeats` calls takes, in milliseconds; what `act` answers is handed to `after` untimed. */
export async function times(repeats, act, after = () => {}) {
  const taken = [];
  for (let at = 0; at < repeats; at += 1) {
    const start = performance.now();
    const value = act(at);
    taken.push(performance.now() - start);
    await after(value);
    // Lets the browser collect and compile.
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return taken;
}

/** The 95th percentile of `act` over all views, once for each repeat. */
export const rounds = async (repeats, all, act) => {
  const percentiles = [];
  for (let at = 0; at < repeats; at += 1) {
    const taken = all.map((view) => {
      const start = performance.now();
      act(view);
      return performance.now() - start;
    });
    taken.sort((a, b) => a - b);
    percentiles.push(taken[Math.floor(taken.length * 0.95)]);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return percentiles;
};

export const bytesOf = async (count) => new Uint8Array(await (await fetch(`/target/bench/demo-${count}.geojson`)).arrayBuffer());

export const positionsOf = async (count) =>
  new Float64Array(await (await fetch(`/target/bench/points-${count}.bin`)).arrayBuffer());

/** Features as a parsed file would hold them, with only the properties that the filters need. */
export async function featuresOf(count) {
  const positions = await positionsOf(count);
  const { categories, sets, category, services } = await (await fetch(`/target/bench/tags-${count}.json`)).json();
  return Array.from({ length: count }, (_, at) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [positions[2 * at], positions[2 * at + 1]] },
    properties: { id: at, category: categories[category[at]], services: sets[services[at]] },
  }));
}
