// Light or dark, before anything is drawn. The program keeps it in step later.

/** What `theme` of the address wants to be dark. */
const WANTED = { clair: false, sombre: true };

/** Says on the root element which colours the style sheet is to show; `query` is that of the address. */
export function setColours(query) {
  const wanted = query.get("embed") === "1" ? WANTED[query.get("theme")] : undefined;
  const dark = wanted ?? matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.dataset.theme = dark ? "dark" : "light";
}
