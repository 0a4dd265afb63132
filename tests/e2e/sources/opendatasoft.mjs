// Opendatasoft's Explore 2.1: `/api/explore/v2.1/catalog/datasets/NAME/exports/geojson`, everything or what lies in a box.

import { readFileSync } from "node:fs";

import { boxOf, collectionOf, cutOf } from "./collection.mjs";
import { matched, records } from "./records.mjs";
import { sendCollection, sendJson } from "./send.mjs";

const PATH = /^\/api\/explore\/v2\.1\/catalog\/datasets\/([\w-]+)\/exports\/geojson$/;
/** South-west, then north-east, latitude first. */
const IN_BOX = /^\s*in_bbox\(\s*geo_point_2d\s*,([^()]*)\)\s*$/i;

const taxonomy = JSON.parse(readFileSync(new URL("../../../public/taxonomy.json", import.meta.url), "utf8"));
const labels = new Map(taxonomy.families.flatMap(({ categories }) => categories.map(({ id, label }) => [id, label.fr])));

const fail = ({ response }, status, error_code, message) =>
  sendJson(response, status, { error_code, message }, "application/json; charset=utf-8");

/** A record under headings of its publisher; it has no identifier of its own. */
function rowOf({ geometry, properties }) {
  const [lon, lat] = geometry.coordinates;
  return {
    type: "Feature",
    geometry: { coordinates: geometry.coordinates, type: "Point" },
    properties: {
      identifiant: properties.id,
      nom_du_commerce: properties.name,
      type_de_commerce: labels.get(properties.category),
      adresse: properties.street,
      code_postal: properties.postcode,
      commune: properties.city,
      code_insee: properties.insee,
      horaires: properties.opening_hours,
      services: properties.services.join(";") || null,
      geo_point_2d: { lon, lat },
    },
  };
}

function boxOfWhere(where) {
  const [, numbers = ""] = IN_BOX.exec(where) ?? [];
  const box = boxOf(numbers);
  return box && [box[1], box[0], box[3], box[2]];
}

/** Answers a request whose path, `asked.path`, is that below `/sources/opendatasoft`. */
export async function opendatasoft(asked) {
  const [, name = ""] = PATH.exec(asked.path) ?? [];
  const collection = collectionOf(name);
  if (!collection) return fail(asked, 404, "DatasetNotFoundError", `The dataset ${name} does not exist.`);
  if (collection.flaw === "refused") return fail(asked, 403, "UserNotAuthorizedError", `You cannot read the dataset ${name}.`);
  const where = asked.query.get("where");
  const box = where ? boxOfWhere(where) : undefined;
  if (box === null) return fail(asked, 400, "ODSQLError", `ODSQL query is malformed: ${where}`);
  const limit = Number(asked.query.get("limit") ?? -1);
  if (!Number.isInteger(limit) || limit < -1) return fail(asked, 400, "InvalidRESTParameterError", "Invalid value for limit");
  const all = matched(collection.total, box);
  const most = limit === -1 ? all : limit;
  const rows = function* () {
    for (const record of records(collection.total, { box, limit: most })) yield rowOf(record);
  };
  const returned = Math.min(all, most);
  const cut = cutOf(asked, collection, { offset: 0, limit: most, matched: returned, returned });
  const written = { head: '{"type":"FeatureCollection","features":[', features: rows(), tail: "]}", cut };
  await sendCollection(asked.response, "application/geo+json", written, {
    "content-disposition": `attachment; filename="${name}.geojson"`,
  });
}
