// Without a network: the establishments, from the copy on the device.

import { expect, test } from "../fixtures/release";
import { MapPage } from "../pages/map-page";
import { dataIsKept, openOnce } from "../pages/release";

test("opened once, the whole map works without a server, and is brought up to date when there is one", async ({ page, context, release, foreign }) => {
  // A page without a network waits for each of its settings before it takes the copy.
  test.slow();
  const map = new MapPage(page);
  await openOnce(map, release.address);
  await dataIsKept(page);
  await release.away();
  foreign.cutTiles();
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-state", "stale");
  await expect(map.total).toHaveAttribute("data-count", "450");
  await expect(page.getByRole("alert")).toContainText("hors ligne");
  await map.expectConserved();

  // Filters, search, details.
  await map.button(/Alimentation/).first().click();
  await expect.poll(() => map.count()).toBeLessThan(450);
  expect(await map.count()).toBeGreaterThan(0);
  await map.results.first().click();
  await expect(map.detail).toBeVisible();
  await expect(map.detail.getByRole("heading", { level: 2 })).not.toBeEmpty();
  await page.goto(`${release.address}?q=boulangerie`);
  await expect.poll(async () => (await map.count()) > 0 && (await map.count()) < 450, { timeout: 30_000 }).toBe(true);

  // Back online.
  await release.edit("data/demo.geojson", (text) => text.replace(/("properties":\s*\{[^}]*?"name":\s*")[^"]+/, "$1Nouvelle enseigne"));
  await release.back();
  await context.setOffline(false);
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.goto(`${release.address}?q=Nouvelle+enseigne`);
  await expect(map.total).toHaveAttribute("data-count", "1");
});

test("a copy that is not whole is not shown", async ({ page, release }) => {
  const map = new MapPage(page);
  await openOnce(map, release.address);
  await dataIsKept(page);
  await page.evaluate(async () => {
    const [name] = (await caches.keys()).filter((one) => one.startsWith("geolocal-data"));
    await (await caches.open(name)).delete("geolocal-data/end");
  });
  await release.away();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-state", "failed");
  expect(await map.count()).toBe(0);
});
