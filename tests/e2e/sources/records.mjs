// Fictional establishments by their number, in the shape of the data contract; none of them is kept.

import { countIn, draw, numbersIn, position } from "./grid.mjs";

/** The most that a source holds. */
export const MOST = 1_000_000;

/** Rubriques, and what the signs of such shops say. */
const TRADES = [
  ["alimentation.boulangerie", "Le Fournil"],
  ["alimentation.boucherie", "La Belle Entrecôte"],
  ["alimentation.fromagerie", "L’Étable"],
  ["producteur.cidre", "Le Pressoir"],
  ["restauration.restaurant", "La Table normande"],
  ["restauration.creperie", "La Crêpière"],
  ["sante.coiffure", "Au Fil du peigne"],
  ["mode.chaussures", "Le Bon Pas"],
  ["maison.fleuriste", "Fleurs d’ici"],
  ["culture.librairie", "La Page d’après"],
  ["tourisme.gite", "Le Clos des pommiers"],
  ["mobilite.velo", "Roue libre"],
];

/** City, postcode, INSEE code and position. */
const TOWNS = [
  ["Caen", "14000", "14118", -0.37, 49.18],
  ["Bayeux", "14400", "14047", -0.7, 49.28],
  ["Lisieux", "14100", "14366", 0.23, 49.15],
  ["Évreux", "27000", "27229", 1.15, 49.02],
  ["Vernon", "27200", "27681", 1.48, 49.09],
  ["Cherbourg-en-Cotentin", "50100", "50129", -1.62, 49.64],
  ["Saint-Lô", "50000", "50502", -1.09, 49.12],
  ["Avranches", "50300", "50025", -1.36, 48.68],
  ["Alençon", "61000", "61001", 0.09, 48.43],
  ["Flers", "61100", "61169", -0.57, 48.75],
  ["Argentan", "61200", "61006", -0.02, 48.74],
  ["Rouen", "76000", "76540", 1.1, 49.44],
  ["Le Havre", "76600", "76351", 0.11, 49.49],
  ["Dieppe", "76200", "76217", 1.08, 49.92],
];

const STREETS = ["Grande Rue", "Rue de l’Église", "Place du Marché", "Rue Saint-Pierre", "Rue du Général-de-Gaulle"];
const HOURS = [
  "Mo-Fr 09:00-12:30,14:00-19:00; Sa 09:00-13:00",
  "Tu-Sa 07:00-13:30,15:30-19:30; Su 07:30-13:00",
  "Tu-Su 12:00-14:00,19:00-22:00",
  "Mo-Sa 10:00-19:00; PH off",
];
const SERVICES = ["livraison", "retrait", "emporter", "domicile", "rendez-vous", "pmr"];

function nearestTown([lng, lat]) {
  const distance = ([, , , x, y]) => (x - lng) ** 2 * 0.43 + (y - lat) ** 2;
  return TOWNS.reduce((best, town) => (distance(town) < distance(best) ? town : best));
}

/** The identifier of a record. */
export const idOf = (number) => `s-${number}`;

/** The number of the record that an identifier names among `total`, or null. */
export function numberOf(id, total) {
  const [, digits] = /^s-(0|[1-9]\d{0,6})$/.exec(id) ?? [];
  return digits !== undefined && Number(digits) < total ? Number(digits) : null;
}

/** Record `number` of `total`, a GeoJSON feature; always the same. */
export function feature(number, total) {
  const coordinates = position(number, total);
  const [category, sign] = TRADES[draw(number, 2) % TRADES.length];
  const [city, postcode, insee] = nearestTown(coordinates);
  const street = `${1 + (draw(number, 3) % 120)} ${STREETS[draw(number, 4) % STREETS.length]}`;
  const offered = draw(number, 5);
  return {
    type: "Feature",
    id: idOf(number),
    geometry: { type: "Point", coordinates },
    properties: {
      id: idOf(number),
      name: `${sign} ${number}`,
      category,
      street,
      postcode,
      city,
      insee,
      opening_hours: HOURS[draw(number, 6) % HOURS.length],
      services: SERVICES.filter((_, at) => (offered >> (2 * at)) % 4 === 0),
    },
  };
}

/** How many of `total` records there are, in a box where one is given. */
export const matched = (total, box) => (box ? countIn(total, box) : total);

/** The records of `total`, in a box where one is given, from the `offset`th on, at most `limit`. */
export function* records(total, { box = null, offset = 0, limit = Infinity } = {}) {
  let left = limit;
  if (box) {
    for (const number of numbersIn(total, box, offset)) {
      if (left-- <= 0) return;
      yield feature(number, total);
    }
    return;
  }
  for (let number = offset; number < total && left > 0; number += 1, left -= 1) yield feature(number, total);
}
