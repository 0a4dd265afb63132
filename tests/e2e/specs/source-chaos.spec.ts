import { PORT } from "../../../playwright.config";
import { expect, test, withSources } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

const FOREIGN = `http://127.0.0.1:${PORT + 1}/sources`;

let runs = 0;
const chaos = (name: string, more: object = {}) => {
  runs += 1;
  const key = `${name}-${process.pid}-${runs}`;
  return { key, source: { type: "geojson", url: `${FOREIGN}/run/${key}/chaos/${name}`, timeout_s: 2, retries: 2, ...more } };
};

/** Whatever happens, the map and its list can be used, and somebody can try again. */
async function expectUsable(map: MapPage) {
  await expect(map.map).toBeVisible();
  await map.results.first().click();
  await expect(map.detail).toBeVisible();
}

/** By the fault: the state it ends in, how many establishments show, what is said, what the console may say. */
const faults: [string, string, (count: number) => boolean, RegExp | null, RegExp[]][] = [
  ["reset", "failed", (count) => count >= 0 && count < 40, /interrompue|coupées|ne répond pas/, [/ERR_/]],
  ["drip", "failed", (count) => count < 40, /n’a rien envoyé/, []],
  ["500-then-200", "ready", (count) => count === 40, null, [/500/]],
  ["429", "ready", (count) => count === 40, null, [/429/]],
  ["429-long", "failed", (count) => count === 0, /429/, [/429/]],
  ["redirect-loop", "failed", (count) => count === 0, /ne répond pas/, [/ERR_/, /CORS/]],
  ["wrong-type", "ready", (count) => count === 40, null, []],
  ["truncated", "failed", (count) => count > 0 && count < 40, /coupées avant la fin/, [/ERR_/]],
  ["skewed", "ready", (count) => count === 40, null, [/503/]],
  ["etag", "ready", (count) => count === 40, null, []],
  ["login", "failed", (count) => count === 0, /page web/, []],
];

for (const [name, state, fits, words, errors] of faults) {
  test(`a source with this fault ends well: ${name}`, async ({ page, expectedErrors }) => {
    expectedErrors.push(...errors);
    const map = new MapPage(page);
    await page.goto(withSources(chaos(name).source));
    await expect(page.locator("html")).toHaveAttribute("data-state", state, { timeout: 20_000 });
    expect(fits(await map.count())).toBe(true);
    const alert = page.getByRole("alert").filter({ has: page.getByRole("button", { name: "Réessayer" }) });
    if (words) await expect(alert).toHaveText(words);
    else await expect(alert).toHaveCount(0);
    await map.expectConserved();
  });
}

test("nobody listens: said after a few attempts", async ({ page, expectedErrors }) => {
  expectedErrors.push(/ERR_/);
  const map = new MapPage(page);
  await map.open("", withSources({ type: "geojson", url: "http://127.0.0.1:9/a.geojson", retries: 1 }));
  expect(await map.state()).toBe("failed");
  await expect(page.getByRole("alert")).toContainText("ne répond pas");
});

test("a source that changes while it is read is read again, and says when it keeps changing", async ({ page }) => {
  const map = new MapPage(page);
  const { key } = chaos("changing");
  const url = `${FOREIGN}/run/${key}/chaos/changing/collections/shops`;
  await map.open("", withSources({ type: "ogc-features", url, page_size: 10, retries: 1 }));
  await expect(page.locator("html")).toHaveAttribute("data-state", "failed", { timeout: 20_000 });
  await expect(page.getByRole("alert")).toContainText("ont changé pendant la lecture");
  expect(await map.count()).toBeGreaterThan(0);
});

test("what was shown stays shown when the source is gone, with its age; trying again brings it back", async ({ page, expectedErrors }) => {
  expectedErrors.push(/503/);
  const map = new MapPage(page);
  const { source } = chaos("gone-after-first", { retries: 0 });
  await map.open("", withSources(source));
  expect(await map.state()).toBe("ready");
  await expect(map.total).toHaveAttribute("data-count", "40");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-state", "stale");
  await expect(map.total).toHaveAttribute("data-count", "40");
  await expect(page.locator(".age")).toHaveText(/Affichage du 24.novembre.2026.à.10.h.3\d, gardé sur cet appareil/);
  await expect(page.getByRole("alert")).toContainText("503");
});

test("an unchanged source is not read again, a dead one beside a living one does not hide it", async ({ page, request, expectedErrors }) => {
  expectedErrors.push(/500/);
  const map = new MapPage(page);
  const { key, source } = chaos("etag");
  const dead = { type: "geojson", url: "/faults/500", retries: 0 };
  await map.open("", withSources(source, dead));
  await expect(map.total).toHaveAttribute("data-count", "40");
  await expect(page.locator("html")).toHaveAttribute("data-state", "failed");
  await page.reload();
  await expect(map.total).toHaveAttribute("data-count", "40");
  await expect(page.locator("html")).toHaveAttribute("data-state", "failed");
  // It is asked whether it has changed, and once.
  const log = await (await request.get(`${FOREIGN}/log?key=${key}`)).json();
  expect(log).toHaveLength(2);
});

test("meanwhile the map can be used", async ({ page, expectedErrors }) => {
  expectedErrors.push(/429/);
  const map = new MapPage(page);
  await page.goto(withSources({ type: "geojson", url: "data/demo.geojson" }, chaos("429").source));
  await expect.poll(() => map.count()).toBeGreaterThan(0);
  await expectUsable(map);
});
