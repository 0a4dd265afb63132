// The collections that every kind of source has, by their name: what is wrong with them, then how many records they hold.

import { MOST } from "./records.mjs";

/** How many records there are where the name does not say: pages enough for a second one to break. */
const TOTALS = { shops: 10_000, broken: 2_500, flaky: 2_500, refused: 0 };

/**
 * What `shops-1000000`, `broken`, `flaky-40`, `refused` name: `{ name, flaw, total }`, or null. `more` are further flaws
 * that a kind has.
 */
export function collectionOf(name, more = []) {
  const flaw = [...Object.keys(TOTALS), ...more].find((known) => name === known || name.startsWith(`${known}-`));
  const digits = name.slice((flaw ?? "").length + 1);
  if (flaw === undefined || !/^\d{0,7}$/.test(digits)) return null;
  const total = digits === "" ? (TOTALS[flaw] ?? TOTALS.shops) : Number(digits);
  return total <= MOST ? { name, flaw, total } : null;
}

/**
 * The record at which an answer is cut, or undefined. Broken collections are always cut in their second page, or in the
 * second half of an answer that holds everything; flaky ones the first time only.
 */
export function cutOf(asked, { name, flaw }, { offset, limit, matched, returned }) {
  const second = offset > 0 && offset <= limit;
  const everything = offset === 0 && returned === matched;
  if (returned === 0 || !(second || everything)) return undefined;
  const cuts = flaw === "broken" || (flaw === "flaky" && asked.count(`${asked.kind} ${name}`) === 1);
  return cuts ? Math.floor((returned * 3) / 4) : undefined;
}

/** A box of four numbers, or null where the text is none. */
export function boxOf(text) {
  const numbers = text.split(",").map((part) => (part.trim() === "" ? NaN : Number(part)));
  return numbers.length === 4 && numbers.every(Number.isFinite) ? numbers : null;
}
