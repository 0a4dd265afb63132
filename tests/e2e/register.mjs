// The public register of companies, in the shape of recherche-entreprises.api.gouv.fr and open to every origin:
// `/register/search?q=SIRET&per_page=5`, or `/register/run/KEY/search?q=…` with a key of the test's own (`?key=KEY` does
// too); `/register/log?key=KEY` answers `{requests: [{method, path, query, headers, status, whole}]}`, what was asked so far.
//
// The SIRETs of the demo are open and agree with it, letters in capitals. Besides there are, by number (none of the demo's,
// whose numbers begin with 000, and with good check digits):
//
// | SIRET          | what it is                                                                       |
// |----------------|----------------------------------------------------------------------------------|
// | 00100000900017 | open: Boulangerie du Clocher, 12 rue Écuyère, 14000 Caen, its head office         |
// | 00100001700010 | open, under the name and street of another shop: Le Comptoir Voisin, 3 quai Vendeuvre, Caen |
// | 00100002500013 | closed on 2025-12-31; its company, which moved, is open                           |
// | 00100003300017 | masked: a person who asked for it (`statut_diffusion` P), open                     |
// | 00100004100010 | 429 with Retry-After: 1, the first time under each key; then open                  |
// | 00100005800014 | 500                                                                              |
// | 00100006600017 | no answer: the connection is closed                                               |
//
// Any other number is unknown: no results. A text that is no number finds names, as the real one does, among these.

import { readdir, readFile } from "node:fs/promises";

import { sendJson } from "./sources/send.mjs";
import { count, note, requests } from "./sources/state.mjs";

const PATH = /^\/register(?:\/run\/([\w.-]+))?\/(search|log)$/;
const DATA = new URL("../../generated/data/", import.meta.url);
const CORS = { "access-control-allow-origin": "*", "access-control-expose-headers": "retry-after" };
const MASK = "[NON-DIFFUSIBLE]";
const MOST_PER_PAGE = 25;

/** Activities (NAF rév. 2) of some categories, and that of shops of other kinds. */
const ACTIVITIES = { "alimentation.boulangerie": "10.71C", "restauration.restaurant": "56.10A", "sante.coiffure": "96.02A", "maison.fleuriste": "47.76Z" };
const OTHER_ACTIVITY = "47.78C";

const caen = (name, street, more = {}) => ({ name, street, postcode: "14000", city: "Caen", insee: "14118", at: [-0.3674, 49.1829], ...more });

/** Establishments by SIRET, beside those of the demo. */
const CHOSEN = {
  "00100000900017": caen("Boulangerie du Clocher", "12 rue Écuyère", { category: "alimentation.boulangerie" }),
  "00100001700010": caen("Le Comptoir Voisin", "3 quai Vendeuvre"),
  "00100002500013": caen("La Mercerie d’Hier", "5 rue Froide", { closed: "2025-12-31" }),
  "00100003300017": caen("Dupont", "8 rue Basse", { masked: true }),
  "00100004100010": caen("Aux Patients", "2 rue aux Juifs"),
};

/** What goes wrong, by SIRET. */
const FAULTS = {
  "00100004100010"({ response, key }) {
    if (count(`register ${key}`, "busy") > 1) return false;
    response.setHeader("retry-after", "1");
    sendJson(response, 429, { erreur: "Trop de requêtes : réessayez dans un instant." });
    return true;
  },
  "00100005800014"({ response }) {
    sendJson(response, 500, { erreur: "Une erreur inattendue s'est produite. Veuillez réessayer plus tard." });
    return true;
  },
  "00100006600017"({ response }) {
    response.destroy();
    return true;
  },
};

let known;
/** Every establishment by SIRET, those of the demo read once. */
async function establishments() {
  known ??= (async () => {
    const files = (await readdir(DATA)).filter((name) => name.endsWith(".geojson"));
    const texts = await Promise.all(files.map((name) => readFile(new URL(name, DATA), "utf8")));
    const features = texts.flatMap((text) => JSON.parse(text).features).filter(({ properties }) => properties.siret);
    const demo = features.map(({ geometry, properties }) => [properties.siret, { ...properties, at: geometry.coordinates }]);
    return new Map([...demo, ...Object.entries(CHOSEN)]);
  })();
  return known;
}

/** Letters as the register has them: capitals without accents. */
const capitals = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toUpperCase();

/** The fields that establishments have in lists. */
function establishment(siret, { name, street, postcode, city, insee, at, category, closed = null, masked = false }) {
  const shown = (text) => (masked ? MASK : text);
  return {
    activite_principale: ACTIVITIES[category] ?? OTHER_ACTIVITY,
    ancien_siege: false,
    annee_tranche_effectif_salarie: null,
    adresse: shown(capitals(`${street} ${postcode} ${city}`)),
    caractere_employeur: "N",
    code_postal: shown(postcode),
    commune: insee,
    date_creation: "2015-04-01",
    date_debut_activite: closed ?? "2015-04-01",
    date_fermeture: closed,
    epci: null,
    est_siege: !closed,
    etat_administratif: closed ? "F" : "A",
    geo_id: null,
    latitude: shown(String(at[1])),
    libelle_commune: capitals(city),
    liste_enseignes: [shown(capitals(name))],
    liste_finess: null,
    liste_id_bio: null,
    liste_idcc: null,
    liste_id_organisme_formation: null,
    liste_rge: null,
    liste_uai: null,
    longitude: shown(String(at[0])),
    nom_commercial: masked ? MASK : null,
    region: "28",
    siret,
    statut_diffusion_etablissement: masked ? "P" : "O",
    tranche_effectif_salarie: "NN",
  };
}

/** A company with the establishment that was asked for. */
function company(siret, record) {
  const found = establishment(siret, record);
  const name = record.masked ? MASK : capitals(record.name);
  const moved = { ...found, siret: `${siret.slice(0, 9)}00025`, etat_administratif: "A", est_siege: true, date_fermeture: null };
  return {
    siren: siret.slice(0, 9),
    nom_complet: name,
    nom_raison_sociale: name,
    sigle: record.masked ? MASK : null,
    nombre_etablissements: record.closed ? 2 : 1,
    nombre_etablissements_ouverts: 1,
    siege: { ...(record.closed ? moved : found), departement: record.insee.slice(0, 2), coordonnees: record.masked ? MASK : `${record.at[1]},${record.at[0]}` },
    activite_principale: found.activite_principale,
    categorie_entreprise: "PME",
    caractere_employeur: "N",
    date_creation: "2015-04-01",
    date_fermeture: null,
    dirigeants: [],
    etat_administratif: "A",
    nature_juridique: record.masked ? "1000" : "5499",
    section_activite_principale: "G",
    tranche_effectif_salarie: "NN",
    statut_diffusion: record.masked ? "P" : "O",
    matching_etablissements: [found],
    finances: null,
    complements: { est_association: false, est_bio: false, est_entrepreneur_individuel: record.masked === true, est_ess: false },
  };
}

/** The companies that a text finds: by the whole SIRET, else by name. */
async function find(text) {
  const all = await establishments();
  const digits = text.replace(/\s/g, "");
  if (/^\d{14}$/.test(digits)) return all.has(digits) ? [company(digits, all.get(digits))] : [];
  const named = [...all].filter(([, { name, masked }]) => !masked && capitals(name).includes(capitals(text)));
  return named.map(([siret, record]) => company(siret, record));
}

async function search({ response, query, key }) {
  const text = query.get("q") ?? "";
  const [page, perPage] = [Number(query.get("page") ?? 1), Number(query.get("per_page") ?? 10)];
  if (text.trim().length < 3) {
    return sendJson(response, 400, { erreur: "3 caractères minimum pour les termes de la requête (ou utilisez au moins un filtre)" });
  }
  if (!(perPage >= 1 && perPage <= MOST_PER_PAGE)) {
    return sendJson(response, 400, { erreur: "Veuillez indiquer un paramètre `per_page` entre `1` et `25`, par défaut `10`." });
  }
  if (FAULTS[text.replace(/\s/g, "")]?.({ response, key })) return undefined;
  const found = await find(text);
  const results = found.slice((page - 1) * perPage, page * perPage);
  const pages = Math.ceil(found.length / perPage);
  return sendJson(response, 200, { results, total_results: found.length, page, per_page: perPage, total_pages: pages });
}

/** Answers a request whose path begins with `/register/`. */
export async function lookUp(request, response) {
  const url = new URL(request.url, "http://localhost");
  const [, run, verb] = PATH.exec(url.pathname) ?? [];
  const key = run ?? url.searchParams.get("key") ?? "";
  Object.entries({ ...CORS, "cache-control": "no-store" }).forEach(([name, value]) => response.setHeader(name, value));
  if (verb === "log") return sendJson(response, 200, { requests: requests(`register ${key}`) });
  if (verb !== "search") return sendJson(response, 404, { detail: "Not Found" });
  note(`register ${key}`, url, request, response);
  if (request.method !== "GET") return sendJson(response, 405, { detail: "Method Not Allowed" });
  return search({ response, query: url.searchParams, key });
}
