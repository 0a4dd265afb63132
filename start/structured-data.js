// Says in the head of the page, to search engines, which establishment is open.

/** The element of the open detail, with the establishment's feature as JSON. */
const OPEN = 'article[data-geolocal="detail"][data-record]';

/** The module beside the page; by a name, the bundler leaves it there. */
const WORDS = "./json-ld.js";

/** The schema.org types of families and rubriques; without them every establishment is a `LocalBusiness`. */
async function fetchTypes() {
  const answer = await fetch("./taxonomy-schema.json", { priority: "low" });
  return answer.ok ? answer.json() : {};
}

/** What says it in the words of schema.org, and the types: fetched when an establishment is first open. */
const fetchAll = () => Promise.all([import(WORDS), fetchTypes().catch(() => ({}))]);

/** Keeps one script of JSON-LD in step with the open detail from now on; `fetchWords` brings what writes it, and the types. */
export function keepStructuredData(fetchWords = fetchAll) {
  const script = Object.assign(document.createElement("script"), { type: "application/ld+json", id: "json-ld" });
  let shown;
  let words;

  async function write(record) {
    const [{ jsonLd, scriptText }, types] = await (words ??= fetchWords());
    // Another may have been opened meanwhile.
    if (record !== shown) return;
    const feature = JSON.parse(record);
    const link = new URL(`?fiche=${encodeURIComponent(feature.properties.id ?? feature.id)}`, location.href).href;
    script.textContent = scriptText(jsonLd(feature, { types, link }));
    document.head.append(script);
  }

  function follow() {
    // Most changes of the page come while none is open, as its address tells.
    const record = location.search.includes("fiche=") ? document.querySelector(OPEN)?.dataset.record : undefined;
    if (record === shown) return;
    shown = record;
    script.remove();
    // What could not be fetched is tried again with the next.
    if (record) write(record).catch(() => (words = undefined));
  }

  new MutationObserver(follow).observe(document.body, { subtree: true, childList: true, attributeFilter: ["data-record"] });
  follow();
}
