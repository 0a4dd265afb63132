// Sources whose rubriques only the taxonomy's file of codes knows, or nobody: it is fetched, and they are read again.

import { expect, test } from "../fixtures/base";
import { listing, serve } from "../fixtures/listings";
import { MapPage } from "../pages/map-page";

for (const [what, properties, rubrique] of [
  ["an activity code instead of a rubrique", { category: undefined, naf: "96.02A" }, "Coiffure"],
  ["a rubrique that nobody knows", { category: "zzzz" }, "Autre"],
  ["no rubrique at all", { category: undefined }, "Autre"],
] as const) {
  test(`a source with ${what} is read to its end`, async ({ page }) => {
    await serve(page, listing("a1", properties), listing("a2", { siret: undefined }, [-0.37, 49.18]));
    const map = new MapPage(page);
    await map.open();
    await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
    expect(await map.count()).toBe(2);
    await page.locator('[data-geolocal="result"][data-id="a1"]').click();
    await expect(map.detail.getByText(rubrique, { exact: true }).first()).toBeVisible();
  });
}
