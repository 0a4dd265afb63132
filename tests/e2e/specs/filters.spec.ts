import { expect, test } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

test("the count beside an option is what choosing it shows", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  await map.openFilters();
  const option = map.option(/^Alimentation/);
  const name = (await option.evaluate((box) => box.closest("label")?.textContent)) ?? "";
  const promised = Number(/(\d+)\s*,/.exec(name)?.[1]);
  expect(promised).toBeGreaterThan(0);
  await option.check();
  await expect(map.page).toHaveURL(/[?&]cat=alimentation(&|#|$)/);
  await map.button(/^Voir les/).click();
  await expect(map.total).toHaveAttribute("data-count", String(promised));
  await map.expectConserved();
});

test("a family is checked in part when some of its rubriques are", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?cat=alimentation.boulangerie");
  await map.openFilters();
  const family = map.option(/^Alimentation/);
  expect(await family.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
  await family.check();
  await expect(page).toHaveURL(/cat=alimentation(&|#|$)/);
  await family.uncheck();
  await expect(page).not.toHaveURL(/cat=/);
});

test("chips drop one filter at a time, and all at once", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?cat=alimentation&service=livraison,retrait");
  await expect(map.button("Filtres (3)")).toBeVisible();
  const few = await map.count();
  await map.button(/^Retirer le filtre « Livraison/).click();
  await expect(page).toHaveURL(/service=retrait/);
  expect(await map.count()).toBeGreaterThanOrEqual(few);
  await map.button("Tout effacer").click();
  await expect(map.total).toHaveAttribute("data-count", "450");
});

test("no result says which filter to drop", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?cat=autres&service=livraison,drive,domicile&label=bio");
  await expect(map.total).toHaveAttribute("data-count", "0");
  await expect(page.getByRole("heading", { name: "Aucun résultat" })).toBeVisible();
  const remedies = page.getByRole("button", { name: /^Sans « / });
  for (const remedy of await remedies.all()) {
    await expect(remedy).toHaveText(/[1-9]\d* établissement/);
  }
  await page.locator(".empty").getByRole("button", { name: "Tout effacer" }).click();
  await expect(map.total).toHaveAttribute("data-count", "450");
});

test("the strip over the map chooses whole families", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  const chip = page.getByRole("group", { name: "Choisir une famille" }).getByRole("button", { name: "Alimentation" });
  await chip.click();
  await expect(chip).toHaveAttribute("aria-pressed", "true");
  await expect(page).toHaveURL(/cat=/);
  await map.expectConserved();
});
