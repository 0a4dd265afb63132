// The pages beside the map, by the value of `page`: they are a program of their own, for few visitors open them.

const PAGES = ["aide", "donnees", "inscription", "integrer", "ma-fiche"];

/** Whether a query asks for such a page. Inside another page there is the map alone. */
export const isBeside = (query) => query.get("embed") !== "1" && PAGES.includes(query.get("page"));
