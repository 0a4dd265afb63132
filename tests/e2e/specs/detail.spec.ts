import { expect, test } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

test("a row opens its establishment, and closing gives the focus back", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  const row = map.results.first();
  const id = await row.getAttribute("data-id");
  await row.click();
  await expect(map.detail).toHaveAttribute("data-id", id ?? "");
  await expect(map.detail.getByRole("heading", { level: 2 })).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`fiche=${id}`));
  await expect(page).toHaveTitle(/ · Géo’Local/);
  await map.button("Retour aux résultats").click();
  await expect(page.locator(`[data-geolocal="result"][data-id="${id}"]`)).toBeFocused();
});

test("back and forward open and close it", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  await map.results.first().click();
  await expect(map.detail).toBeVisible();
  await page.goBack();
  await expect(map.detail).toBeHidden();
  await page.goForward();
  await expect(map.detail).toBeVisible();
});

test("shows hours, address, contact and freshness", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?fiche=e-0001");
  await expect(map.detail.getByRole("heading", { name: "Adresse" })).toBeVisible();
  await expect(map.detail.getByText(/^(Ouvert|Fermé)/).first()).toBeVisible();
  await expect(map.detail.getByRole("row")).toHaveCount(8);
  await expect(map.detail.getByRole("link", { name: "Itinéraire" })).toHaveAttribute("href", /^(https:|geo:)/);
  await expect(map.detail.getByRole("link", { name: "Lien vers cette fiche" })).toHaveAttribute("href", /\?fiche=e-0001$/);
});

test("an unknown id is said, and only once all is loaded", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?fiche=nulle-part");
  await expect(page.getByRole("heading", { name: /n’existe pas/ })).toBeVisible();
});

test("pointing at a row lights what stands for it on the map, and the other way round", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("#15/49.44/1.09");
  await map.results.first().hover();
  await expect(page.locator(".cluster.is-hovered, .marker.is-hovered")).toHaveCount(1);
  await map.map.hover({ position: { x: 5, y: 400 } });
  await expect(page.locator(".cluster.is-hovered, .marker.is-hovered")).toHaveCount(0);
  const listed = await map.results.evaluateAll((rows) => rows.map((row) => `[data-id="${(row as HTMLElement).dataset.id}"]`));
  const marker = page.locator(`[data-geolocal="marker"]:is(${listed.join()})`).first();
  const id = await marker.getAttribute("data-id");
  await marker.hover();
  await expect(page.locator(`[data-geolocal="result"][data-id="${id}"].is-hovered`)).toHaveCount(1);
});
