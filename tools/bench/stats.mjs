// Figures of repeated measurements.

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Median, least and most; null without numbers. */
export const summary = (numbers) =>
  numbers.length ? { median: median(numbers), min: Math.min(...numbers), max: Math.max(...numbers), runs: numbers.length } : null;

/** A figure with about three digits. */
export const digits = (number) => (number >= 100 ? number.toFixed(0) : number >= 10 ? number.toFixed(1) : number.toPrecision(2));
