// The pages beside the map, by the value of `page`: they are a program of their own, for few visitors open them.

export const PAGES = ["aide", "donnees", "inscription", "integrer", "ma-fiche"];
