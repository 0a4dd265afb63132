// Rings made lighter: rounded, and thinned where nobody looks closely.

/** A vertex may be left out when it is nearer to the last kept one than this share of its distance to the near box. */
const THINNING = 0.02;

/**
 * Rounds a closed ring to four decimals (11 m) and drops repeated vertices. With `near`, a box `[w, s, e, n]`, vertices
 * outside it are thinned the more the farther they are; inside all are kept.
 */
export function thinRing(ring, near) {
  const kept = [];
  for (const [lng, lat] of ring.slice(0, -1)) {
    const point = [round(lng), round(lat)];
    const last = kept.at(-1);
    const step = last === undefined ? Infinity : Math.hypot(point[0] - last[0], point[1] - last[1]);
    const tolerance = near === undefined ? 0 : THINNING * distanceToBox(point, near);
    if (step > tolerance) kept.push(point);
  }
  return kept.length < 3 ? [] : [...kept, kept[0]];
}

/** Degrees from a position to the nearest edge of a box; 0 inside. */
function distanceToBox([lng, lat], [west, south, east, north]) {
  return Math.hypot(Math.max(west - lng, 0, lng - east), Math.max(south - lat, 0, lat - north));
}

/** Four decimals: 11 m. */
function round(degrees) {
  return Math.round(degrees * 1e4) / 1e4;
}
