// What the real pygeoapi is told: one collection, read from a GeoJSON file.

/** A configuration for `pygeoapi`; JSON is YAML too. */
export function configuration({ port, file, bounds }) {
  return {
    server: {
      bind: { host: "127.0.0.1", port },
      url: `http://127.0.0.1:${port}`,
      mimetype: "application/json; charset=UTF-8",
      encoding: "utf-8",
      languages: ["fr-FR", "en-US"],
      cors: true,
      pretty_print: false,
      limits: { default_items: 10, max_items: 1000 },
      map: { url: "http://127.0.0.1/{z}/{x}/{y}.png", attribution: "-" },
    },
    logging: { level: "ERROR" },
    metadata: {
      identification: {
        title: "Commerces",
        description: "Commerces inventés",
        keywords: ["commerces"],
        keywords_type: "theme",
        terms_of_service: "https://www.example.org/",
        url: "https://www.example.org/",
      },
      license: { name: "CC0", url: "https://creativecommons.org/publicdomain/zero/1.0/" },
      provider: { name: "Exemple", url: "https://www.example.org/" },
      contact: { name: "Exemple", email: "contact@example.org" },
    },
    resources: {
      shops: {
        type: "collection",
        title: "Commerces",
        description: "Commerces inventés",
        keywords: ["commerces"],
        links: [],
        extents: { spatial: { bbox: bounds, crs: "http://www.opengis.net/def/crs/OGC/1.3/CRS84" } },
        providers: [{ type: "feature", name: "GeoJSON", data: file, id_field: "id" }],
      },
    },
  };
}
