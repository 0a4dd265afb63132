// The results as a table in Markdown: our figure, each peer's and how many times ours it is.

import { digits } from "./stats.mjs";

const range = ({ median, min, max }) => `${digits(median)} (${digits(min)}–${digits(max)})`;

/** How many times ours a peer's figure is. */
export const ratio = (row, peer) => (row[peer] ? row[peer].median / row.ours.median : null);

function cells(row) {
  const peer = (name) => {
    const times = ratio(row, name);
    return times === null ? ["–", "–"] : [range(row[name]), `×${digits(times)}`];
  };
  const what = row.state ? `${row.title}, ${row.state}` : row.title;
  const number = row.count.toLocaleString("en");
  return [what, number, row.unit, range(row.ours), ...peer("supercluster"), ...peer("markercluster")];
}

/** The table of all rows. */
export function table(rows) {
  const head = ["measure", "points", "", "ours", "supercluster 8", "ratio", "markercluster 1.5", "ratio"];
  const lines = [head, head.map(() => "---"), ...rows.map(cells)];
  return lines.map((line) => `| ${line.join(" | ")} |`).join("\n");
}
