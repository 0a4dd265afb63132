import { PORT } from "../../../playwright.config";
import { expect, test, withSources } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

/** The sources of the tests, on another origin. */
const FOREIGN = `http://127.0.0.1:${PORT + 1}/sources`;
const PYGEOAPI = `http://127.0.0.1:${PORT + 2}`;
/** Names under which the datasets of Opendatasoft are written here. */
const MAPPING = { name: "nom_du_commerce", street: "adresse", postcode: "code_postal" };

/** A source of each kind, by what is asked of it. */
const kinds: [string, (what: string, run: string) => object][] = [
  ["geojson", (what, run) => ({ type: "geojson", url: `${FOREIGN}/run/${run}/template/${what}/shops.geojson.gz` })],
  ["template", (what, run) => ({ type: "template", url: `${FOREIGN}/run/${run}/template/${what}?bbox={bbox}` })],
  ["ogc-features", (what, run) => ({ type: "ogc-features", url: `${FOREIGN}/run/${run}/ogc`, collection: what })],
  ["wfs", (what, run) => ({ type: "wfs", url: `${FOREIGN}/run/${run}/wfs`, type_name: what })],
  ["opendatasoft", (what, run) => ({ type: "opendatasoft", url: `${FOREIGN}/run/${run}/opendatasoft`, dataset: what, mapping: MAPPING })],
];

const opened = async (map: MapPage, source: object) => map.open("", withSources({ mode: "all", retries: 1, ...source }));

for (const [kind, source] of kinds) {
  const run = (name: string) => `${kind}-${name}-${Date.now()}`;

  test(`${kind}: all pages are read, and nothing counts twice`, async ({ page }) => {
    const map = new MapPage(page);
    await opened(map, source("shops-2500", run("all")));
    expect(await map.state()).toBe("ready");
    await expect(map.total).toHaveAttribute("data-count", "2500");
    await map.expectConserved();
  });

  test(`${kind}: a refusal is explained`, async ({ page, expectedErrors }) => {
    expectedErrors.push(/403|400/);
    const map = new MapPage(page);
    await opened(map, source("refused", run("refused")));
    expect(await map.state()).toBe("failed");
    await expect(page.getByRole("alert")).toContainText(`127.0.0.1:${PORT + 1}`);
    await expect(map.button("Réessayer")).toBeVisible();
  });

  test(`${kind}: what came before a broken page stays, and is labelled`, async ({ page, expectedErrors }) => {
    expectedErrors.push(/ERR_/);
    const map = new MapPage(page);
    await opened(map, source("broken", run("broken")));
    expect(await map.state()).toBe("failed");
    await expect(page.getByRole("alert")).toContainText(/coupées avant la fin|s’est interrompue/);
    expect(await map.count()).toBeGreaterThan(100);
    expect(await map.count()).toBeLessThan(2500);
  });

  test(`${kind}: a page that breaks once is asked for again`, async ({ page, expectedErrors }) => {
    expectedErrors.push(/ERR_/);
    const map = new MapPage(page);
    await opened(map, source("flaky", run("flaky")));
    expect(await map.state()).toBe("ready");
    await expect(map.total).toHaveAttribute("data-count", "2500");
  });

  // A file knows no areas.
  if (kind === "geojson") continue;

  test(`${kind}: in view, only what is in view is asked for`, async ({ page, request }) => {
    const map = new MapPage(page);
    const name = run("view");
    await map.open("#13/49.18/-0.37", withSources({ ...source("shops-10000", name), mode: "viewport", min_zoom: 10 }));
    await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
    const count = await map.count();
    expect(count).toBeGreaterThan(5);
    expect(count).toBeLessThan(2500);
    const log = await (await request.get(`${FOREIGN}/log?key=${name}`)).json();
    const asked = log.map((entry: { path: string; query: object }) => JSON.stringify([entry.path, entry.query]));
    expect(new Set(asked).size).toBe(asked.length);
  });
}

test("pygeoapi: 10,000 features, all of them", async ({ page }) => {
  const map = new MapPage(page);
  await opened(map, { type: "ogc-features", url: PYGEOAPI, collection: "shops" });
  expect(await map.state()).toBe("ready");
  await expect(map.total).toHaveAttribute("data-count", "10000");
});

test("pygeoapi: 10,000 features, what is in view", async ({ page }) => {
  const map = new MapPage(page);
  const source = { type: "ogc-features", url: `${PYGEOAPI}/collections/shops`, mode: "viewport", min_zoom: 10 };
  await map.open("#8/49.1/-0.3", withSources(source));
  // Too far out: the map says how to see something.
  await expect(page.getByText("Agrandissez la carte pour voir les établissements.").first()).toBeVisible();
  expect(await map.count()).toBe(0);
  await map.button("Agrandir", { exact: true }).first().click();
  await expect.poll(() => map.count()).toBeGreaterThan(10);
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
});

test("several sources are one map; later ones win, and what they replace is said", async ({ page }) => {
  const map = new MapPage(page);
  const [first, later] = ["shops-300", "shops-100"].map((name) => ({ type: "ogc-features", url: `${FOREIGN}/ogc`, collection: name }));
  await map.open("", withSources(first, later, { type: "geojson", url: "data/demo.geojson" }));
  expect(await map.state()).toBe("ready");
  await expect(map.total).toHaveAttribute("data-count", "750");
  await expect(page.locator('[data-geolocal="issues"]')).toHaveAttribute("data-count", "100");
});
