// What is measured of whom, and how often. The first call in a fresh page is cold, those after it warm.

/** How many points. */
export const COUNTS = [450, 10_000, 100_000, 1_000_000];
/** What one string can hold; a longer file no peer can parse. */
const PARSED_WHOLE = 100_000;

/** Fresh pages, and calls in each. */
function repetitions(count, who, quick) {
  if (who === "markercluster" && count >= 100_000) return quick ? [1, 3] : [3, 3];
  const pages = count >= 1_000_000 ? 3 : 5;
  return [quick ? 2 : pages, count >= 100_000 ? 7 : 13];
}

const MEASURES = [
  { measure: "bytes", title: "GeoJSON bytes to index", peers: ["supercluster", "markercluster"], most: PARSED_WHOLE },
  { measure: "index", title: "index alone", peers: ["supercluster", "markercluster"] },
  { measure: "filter", title: "change of filter, first query", peers: ["supercluster", "markercluster"] },
  { measure: "counts", title: "counts beside every option", peers: [] },
  { measure: "open", title: "open now, from hours to places", peers: [], most: 100_000 },
  { measure: "view", title: "query of a view, 95th percentile", peers: ["supercluster"] },
];

/** Every measurement of the module and the peers' indexes. */
export function plan({ quick, only }) {
  const counts = COUNTS.filter((count) => !quick || count <= 100_000);
  return MEASURES.filter(({ measure }) => !only || only.includes(measure)).flatMap(({ measure, title, peers, most = Infinity }) =>
    counts
      .filter((count) => count <= most)
      .map((count) => {
        const able = peers.filter((peer) => peer !== "markercluster" || count <= 100_000);
        const parties = ["ours", ...able].map((who) => ({ who, repetitions: repetitions(count, who, quick) }));
        return { measure, title, count, parties };
      }),
  );
}
