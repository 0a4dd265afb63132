// The communes of Normandy with their postcodes, population and a point: `generated/gazetteer.json` for tools, and
// `generated/gazetteer/communes.txt` for the page, read by `src/domain/gazetteer`, which says what is in it.
//
// {"source": text, "communes": [[code, name, [postcode...], population, lng, lat, approximate (0 or 1), epci or null]...]}
// sorted by INSEE code; degrees WGS 84; `epci` is the SIREN of the intercommunality.

import { index, NORMANDY, placeCommunes, readCommunes, readDepartments, readEpcis, readTowns } from "./communes.mjs";
import { writeOutput } from "./output.mjs";

const SOURCE =
  "Etalab, découpage administratif (licence MIT, données INSEE et La Poste) ; GeoNames (CC BY 4.0) pour les coordonnées";

/** Writes the gazetteer and gives its communes, each `{code, name, postcodes, population, lng, lat, approximate, epci}`. */
export async function buildGazetteer() {
  const { current, former } = await readCommunes();
  const inNormandy = ({ region }) => region === NORMANDY;
  const lists = { current: current.filter(inNormandy).sort(byCode), former: former.filter(inNormandy).sort(byCode) };
  const places = placeCommunes(lists, await readTowns());
  const epcis = await readEpcis();
  const epciByCommune = new Map(epcis.flatMap(({ code, members }) => members.map((member) => [member, code])));
  const communes = complete(lists.current, places, epciByCommune);
  const rows = communes.map((c) =>
    JSON.stringify([c.code, c.name, c.postcodes, c.population, c.lng, c.lat, c.approximate ? 1 : 0, c.epci]),
  );
  const approximate = communes.filter((commune) => commune.approximate).length;
  await writeOutput(
    "gazetteer.json",
    `{"source":${JSON.stringify(SOURCE)},"communes":[\n${rows.join(",\n")}\n]}\n`,
    `${communes.length} communes: ${communes.length - approximate} placed, ${approximate} approximate`,
  );
  await writeOutput("gazetteer/communes.txt", table(communes, await readDepartments(NORMANDY), epcis), "for the page");
  return communes;
}

/** The tables that the page reads: numbers without points, intercommunalities by row. */
export function table(communes, departments, epcis) {
  const members = new Set(communes.map(({ epci }) => epci));
  const ours = epcis.filter(({ code }) => members.has(code)).sort(byCode);
  const rows = new Map(ours.map(({ code }, row) => [code, row]));
  const steps = (degrees) => Math.round(degrees * 1e4);
  const commune = (c) => {
    const columns = [c.code, c.name, c.postcodes.join(" "), steps(c.lng), steps(c.lat), c.population, rows.get(c.epci) ?? ""];
    return [...columns, ...(c.approximate ? ["~"] : [])].join(";");
  };
  const named = ({ code, name }) => `${code};${name}`;
  const tables = [[SOURCE], departments.sort(byCode).map(named), ours.map(named), communes.map(commune)];
  return `${tables.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** Gives every commune a point: its own, else the mean of those that share its postcode, else EPCI, else département. */
function complete(current, places, epciByCommune) {
  const placed = current.filter(({ code }) => places.has(code));
  const circles = [
    ({ codesPostaux }) => codesPostaux,
    ({ code }) => [epciByCommune.get(code)],
    ({ departement }) => [departement],
  ].map((keysOf) => ({ keysOf, neighbours: index(placed, keysOf) }));

  return current.map((commune) => {
    const place = places.get(commune.code) ?? meanOfNearest(commune, circles, places);
    return {
      code: commune.code,
      name: commune.nom,
      postcodes: commune.codesPostaux ?? [],
      population: commune.population ?? 0,
      lng: round(place.lng),
      lat: round(place.lat),
      approximate: !place.exact,
      epci: epciByCommune.get(commune.code) ?? null,
    };
  });
}

/** The mean position of the placed communes in the smallest circle (postcode, EPCI, département) that has any. */
function meanOfNearest(commune, circles, places) {
  for (const { keysOf, neighbours } of circles) {
    const near = [...new Set(keysOf(commune).flatMap((key) => neighbours.get(key) ?? []))];
    if (near.length === 0) continue;
    const sum = (axis) => near.reduce((total, { code }) => total + places.get(code)[axis], 0);
    return { lng: sum("lng") / near.length, lat: sum("lat") / near.length, exact: false };
  }
  throw new Error(`no commune is placed in the département of ${commune.code} ${commune.nom}`);
}

/** Four decimals: 11 m. */
function round(degrees) {
  return Math.round(degrees * 1e4) / 1e4;
}

/** INSEE codes in ASCII order. */
function byCode(a, b) {
  return a.code < b.code ? -1 : Number(a.code > b.code);
}
