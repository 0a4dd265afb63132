// WFS 2.0 as GeoServer answers it: `?service=WFS&version=2.0.0&request=GetFeature&typeNames=…&outputFormat=application/json`.

import { boxOf, collectionOf, cutOf } from "./collection.mjs";
import { matched, records } from "./records.mjs";
import { sendCollection, sendText } from "./send.mjs";

/** Further type names: exceptions that come with status 200, and latitude first where EPSG:4326 is asked for. */
const MORE = ["xml-200", "swapped"];
/** How many features are answered where nobody says: GeoServer's own limit. */
const MOST = 1_000_000;
const URN = "urn:ogc:def:crs:EPSG::4326";
const CRS84 = "urn:ogc:def:crs:OGC:1.3:CRS84";
const SPACES = [
  'xmlns:xs="http://www.w3.org/2001/XMLSchema"',
  'xmlns:ows="http://www.opengis.net/ows/1.1"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(" ");
const JSON_FORMATS = ["application/json", "json"];

const isCrs84 = (name) => /^(CRS:84|urn:ogc:def:crs:OGC:(1\.3)?:CRS84)$/i.test(name);
const isShort = (name) => /^EPSG:4326$/i.test(name);
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function fail({ response }, status, code, locator, text) {
  const where = locator ? ` locator="${locator}"` : "";
  const body = `<?xml version="1.0" encoding="UTF-8"?><ows:ExceptionReport ${SPACES} version="2.0.0">
<ows:Exception exceptionCode="${code}"${where}>
<ows:ExceptionText>${escaped(text)}</ows:ExceptionText>
</ows:Exception>
</ows:ExceptionReport>
`;
  sendText(response, status, "application/xml", body);
}

/** The box of a query, west first. It is read latitude first, unless it ends with the name of a system that says otherwise. */
function boxOfQuery(text) {
  const parts = text.split(",");
  const crs = parts.length > 4 ? parts.slice(4).join(",") : URN;
  const box = boxOf(parts.slice(0, 4).join(","));
  if (!box || !(isCrs84(crs) || isShort(crs) || crs === URN)) return null;
  return crs === URN ? [box[1], box[0], box[3], box[2]] : box;
}

const wholeOf = (text, otherwise) => (text === undefined ? otherwise : /^\d+$/.test(text) ? Number(text) : NaN);

/** A record as a row of a table: a text in place of a list, null in place of nothing. */
function rowOf(feature, local, swapped) {
  const { id, geometry, properties } = feature;
  const coordinates = swapped ? geometry.coordinates.toReversed() : geometry.coordinates;
  return {
    type: "Feature",
    id: `${local}.${id.slice(2)}`,
    geometry: { type: "Point", coordinates },
    geometry_name: "geom",
    properties: { ...properties, services: properties.services.join(";") || null },
  };
}

function links(asked, { offset, limit, matched: all }) {
  const link = (title, rel, startIndex) => {
    const query = new URLSearchParams([...asked.query].filter(([key]) => key.toLowerCase() !== "startindex"));
    query.set("startIndex", String(startIndex));
    return { title, type: "application/json", rel, href: `${asked.base}?${query}` };
  };
  const previous = offset > 0 ? [link("previous page", "previous", Math.max(0, offset - limit))] : [];
  const next = offset + limit < all ? [link("next page", "next", offset + limit)] : [];
  return previous.length + next.length > 0 ? `"links":${JSON.stringify([...previous, ...next])},` : "";
}

async function features(asked, local, collection, { box, srs, offset, limit }) {
  const all = matched(collection.total, box);
  const returned = Math.max(0, Math.min(limit, all - offset));
  const page = { offset, limit, matched: all, returned };
  const swapped = collection.flaw === "swapped" && !isCrs84(srs);
  const rows = function* () {
    for (const record of records(collection.total, { box, offset, limit })) yield rowOf(record, local, swapped);
  };
  const numbers = `"totalFeatures":${all},"numberMatched":${all},"numberReturned":${returned}`;
  const crs = JSON.stringify({ type: "name", properties: { name: isCrs84(srs) ? CRS84 : URN } });
  await sendCollection(asked.response, "application/json;charset=UTF-8", {
    head: '{"type":"FeatureCollection","features":[',
    features: rows(),
    tail: `],${numbers},"timeStamp":"${new Date().toISOString()}",${links(asked, page)}"crs":${crs}}`,
    cut: cutOf(asked, collection, page),
  });
}

/** What is wrong with a query, as the arguments of `fail`, or null. */
function wrongWith({ request, names, collection, format, srs, box, offset, limit }) {
  const bad = (locator, text) => [400, "InvalidParameterValue", locator, text];
  if (request.toLowerCase() !== "getfeature") return [400, "OperationNotSupported", "request", `No such operation WFS ${request}`];
  if (collection?.flaw === "xml-200") return [200, "NoApplicableCode", "", "java.io.IOException: Unable to obtain connection"];
  if (collection?.flaw === "refused") return [403, "NoApplicableCode", "", `Cannot access ${names}`];
  if (!collection) return bad("typeName", `Feature type ${names} unknown`);
  if (!JSON_FORMATS.includes(format)) return bad("outputFormat", `Failed to find response for output format ${format}`);
  if (!(isCrs84(srs) || isShort(srs) || srs === URN)) return bad("srsName", `Unknown ${srs}`);
  return box === null || Number.isNaN(offset + limit) ? bad("", "Could not parse the query") : null;
}

/** Answers a request for `/sources/wfs`. The names of parameters are read in any case. */
export async function wfs(asked) {
  const given = Object.fromEntries([...asked.query].map(([key, value]) => [key.toLowerCase(), value]));
  const { request = "", outputformat: format = "", srsname: srs = URN, bbox } = given;
  const names = given.typenames ?? given.typename ?? "";
  const local = names.replace(/^\w+:/, "");
  const collection = collectionOf(local, MORE);
  const box = bbox === undefined ? undefined : boxOfQuery(bbox);
  const [offset, limit] = [wholeOf(given.startindex, 0), Math.min(wholeOf(given.count, MOST), MOST)];
  const wrong = wrongWith({ request, names, collection, format, srs, box, offset, limit });
  if (wrong) return fail(asked, ...wrong);
  await features(asked, local, collection, { box, srs, offset, limit });
}
