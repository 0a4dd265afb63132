import { expect, test } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

test("credits the basemap in use", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  await expect(page.locator(".leaflet-control-attribution")).toContainText("IGN");
  await map.button("Fond de carte").click();
  await page.getByRole("radio", { name: /OpenStreetMap/ }).check();
  await expect(page.locator(".leaflet-control-attribution")).toContainText("OpenStreetMap");
});

test("a simple map takes over when tiles cannot be had", async ({ page, foreign, expectedErrors }) => {
  expectedErrors.push(/ERR_/);
  foreign.cutTiles();
  const map = new MapPage(page);
  await map.open();
  await expect(page.getByText("une carte simple le remplace")).toBeVisible();
  await expect(page.locator(".map-town").first()).toBeVisible();
  await expect(page.locator(".leaflet-control-attribution")).toContainText("Natural Earth");
  await map.expectConserved();
});
