// Sources that fail, each in its own way, and odd ones that must be read all the same.

const feature = (id, name, category = "alimentation.boulangerie") => ({
  type: "Feature",
  id,
  properties: { name, category, city: "Caen" },
  geometry: { type: "Point", coordinates: [-0.37 + Number(id.slice(1)) / 100, 49.18] },
});
const collection = (...features) => JSON.stringify({ type: "FeatureCollection", features });
const two = collection(feature("a1", "Le Fournil"), feature("a2", "L’Épi"));

const json = (response, body) => {
  response.writeHead(200, { "content-type": "application/geo+json" });
  response.end(body);
};

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** By the last part of their address. */
export const faults = {
  404: (response) => response.writeHead(404).end("404"),
  500: (response) => response.writeHead(500).end("500"),
  html: (response) => response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Oups</title>"),
  empty: (response) => json(response, collection()),
  bom: (response) => json(response, `\uFEFF${two}`),
  latin1: (response) => json(response, Buffer.from(collection(feature("a1", "Crêperie du Château")), "latin1")),
  truncated: (response) => json(response, two.slice(0, two.indexOf('"a2"') + 20)),
  "not-geojson": (response) => json(response, '{"message": "hello"}'),
  hostile: (response) => json(response, collection(hostile())),
  "no-cors": (response) => json(response, two),
  slow: (response) => response.writeHead(200, { "content-type": "application/geo+json" }).flushHeaders(),
  async drip(response) {
    response.writeHead(200, { "content-type": "application/geo+json" });
    for (let at = 0; at < two.length; at += 40) {
      response.write(two.slice(at, at + 40));
      await wait(60);
    }
    response.end();
  },
  async reset(response) {
    response.writeHead(200, { "content-type": "application/geo+json", "content-length": two.length + 1000 });
    response.write(two.slice(0, two.length - 10));
    await wait(300);
    response.destroy();
  },
};

function hostile() {
  const one = feature("a1", '<img src=x onerror="alert(1)">');
  Object.assign(one.properties, {
    description: "<script>alert(1)</script><b>gras</b>",
    website: "javascript:alert(1)",
    facebook: "data:text/html,<script>alert(1)</script>",
  });
  return one;
}
