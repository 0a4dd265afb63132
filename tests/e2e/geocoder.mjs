// A geocoder of the shape of France's, open to every origin: `/geocoder/MODE?q=…`, or `/geocoder/MODE/NAME?q=…` with a name
// of the test's own, so that tests that run at once do not share what is counted. `/geocoder/MODE[/NAME]/count` answers how
// often it was asked.

const PATH = /^\/geocoder\/([\w-]+)((?:\/[\w-]+)?)$/;
const COUNT = /^\/geocoder\/([\w-]+)((?:\/[\w-]+)?)\/count$/;

const HEADERS = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "retry-after",
  "cache-control": "no-store",
};

const SLOW_MS = 2_000;

/** How often each was asked. */
const counts = new Map();

const address = (id, type, [lng, lat], score, properties) => ({
  type: "Feature",
  geometry: { type: "Point", coordinates: [lng, lat] },
  properties: { id, type, score, banId: null, x: 454_000.5, y: 6_904_000.5, importance: 0.6, _type: "address", ...properties },
});

const CAEN = { city: "Caen", citycode: "14118", context: "14, Calvados, Normandie" };
const CENTRE = { ...CAEN, postcode: "14000" };

/** What is answered whatever is asked. The first is far away. */
const ADDRESSES = [
  address("13055_3285", "street", [5.3698, 43.2965], 0.97, {
    label: "Rue Écuyère 13001 Marseille",
    name: "Rue Écuyère",
    street: "Rue Écuyère",
    postcode: "13001",
    city: "Marseille",
    citycode: "13055",
    context: "13, Bouches-du-Rhône, Provence-Alpes-Côte d'Azur",
  }),
  address("14118_3120_00012", "housenumber", [-0.3674, 49.1829], 0.96, {
    label: "12 Rue Écuyère 14000 Caen",
    housenumber: "12",
    name: "12 Rue Écuyère",
    street: "Rue Écuyère",
    ...CENTRE,
  }),
  address("14118_3120", "street", [-0.3681, 49.1828], 0.95, {
    label: "Rue Écuyère 14000 Caen",
    name: "Rue Écuyère",
    street: "Rue Écuyère",
    ...CENTRE,
  }),
  address("14698_b012", "locality", [-0.281, 49.1928], 0.6, {
    label: "La Ruette 14940 Touffréville",
    name: "La Ruette",
    postcode: "14940",
    city: "Touffréville",
    citycode: "14698",
    context: "14, Calvados, Normandie",
  }),
  address("14118", "municipality", [-0.369, 49.1847], 0.5, {
    label: "Caen",
    name: "Caen",
    population: 108_200,
    ...CENTRE,
  }),
];

const json = (response, status, body, headers = {}) => {
  response.writeHead(status, { ...HEADERS, "content-type": "application/json; charset=utf-8", ...headers });
  response.end(JSON.stringify(body));
};

const collection = (features, query) => ({ type: "FeatureCollection", features, query });

const found = ({ response, query, limit }) => json(response, 200, collection(ADDRESSES.slice(0, limit), query));

/** By mode. `count` is how often it was asked, this time included. */
const modes = {
  ok: found,
  none: ({ response, query }) => json(response, 200, collection([], query)),
  async slow(asked) {
    await new Promise((resolve) => setTimeout(resolve, SLOW_MS));
    found(asked);
  },
  error500: ({ response }) => json(response, 500, { code: 500, message: "Internal Server Error" }),
  "rate-limit"(asked) {
    if (asked.count > 1) {
      return found(asked);
    }
    json(asked.response, 429, { code: 429, message: "Too Many Requests" }, { "retry-after": "1" });
  },
  garbage({ response }) {
    response.writeHead(200, { ...HEADERS, "content-type": "text/html" }).end("<!doctype html><title>Oups</title>");
  },
};

/** Answers a request whose path begins with `/geocoder/`. */
export async function geocode(request, response) {
  const { pathname, searchParams } = new URL(request.url, "http://localhost");
  const counted = COUNT.exec(pathname);
  if (counted) {
    const count = counts.get(counted[1] + counted[2]) ?? 0;
    return response.writeHead(200, { ...HEADERS, "content-type": "text/plain" }).end(String(count));
  }
  const [, mode, name] = PATH.exec(pathname) ?? [];
  if (!modes[mode]) {
    return response.writeHead(404, HEADERS).end("404");
  }
  const count = (counts.get(mode + name) ?? 0) + 1;
  counts.set(mode + name, count);
  const query = searchParams.get("q") ?? "";
  if (!/^[\p{L}\p{N}].{2,199}$/su.test(query)) {
    const detail = ["q: must contain between 3 and 200 chars and start with a number or a letter"];
    return json(response, 400, { code: 400, message: "Failed parsing query", detail });
  }
  await modes[mode]({ response, query, count, limit: Number(searchParams.get("limit") ?? 5) });
}
