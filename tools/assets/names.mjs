// Place names made comparable: official lists and GeoNames write the same commune in different ways.

/** Words that one list writes and the other leaves out. */
const SMALL_WORDS = new Set(["le", "la", "les", "l", "de", "du", "des", "d", "en", "sur", "sous"]);

/** A name without case, accents, ligatures and hyphens, `St` spelt out: "St-Étienne-l'Œuvre" → "saint etienne l oeuvre". */
export function foldName(name) {
  return name
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => ({ st: "saint", ste: "sainte" })[word] ?? word)
    .join(" ");
}

/** A folded name without its small words too: a weaker key, to be trusted only where it is unique. */
export function foldNameLoosely(name) {
  return foldName(name)
    .split(" ")
    .filter((word) => !SMALL_WORDS.has(word))
    .join(" ");
}
