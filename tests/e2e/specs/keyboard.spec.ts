import { expect, test } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

test("filter, open a cluster, open a place and close it by keyboard alone", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  await map.button(/^Filtres/).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Filtres" })).toBeFocused();
  await map.option(/^Alimentation/).focus();
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/cat=alimentation/);
  await page.keyboard.press("Escape");
  await expect(map.button(/^Filtres \(/)).toBeFocused();

  for (let step = 0; step < 12 && (await map.markers.count()) === 0; step += 1) {
    await map.clusters.first().focus();
    const before = page.url();
    await page.keyboard.press("Enter");
    await expect(page).not.toHaveURL(before);
    await expect(page.locator(".cluster:focus, .marker:focus")).toHaveCount(1);
  }
  const marker = map.markers.first();
  const id = await marker.getAttribute("data-id");
  await marker.focus();
  await page.keyboard.press("Enter");
  await expect(map.detail).toHaveAttribute("data-id", id ?? "");
  await expect(map.detail.getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(map.detail).toBeHidden();
});

test("skip links lead to the list and to the map", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Aller à la liste" })).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(map.map).toBeFocused();
});

test("the focus stays on the map while it zooms", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("#9/49.2/-0.4");
  await map.clusters.first().focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".map :focus")).toHaveCount(1);
});

test("the focus stays among the chosen filters while they are dropped one by one", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?cat=alimentation,producteur&service=livraison");
  const chips = page.getByRole("list", { name: /filtres choisis/i });
  await map.button(/^Retirer le filtre « Alimentation/).focus();
  await page.keyboard.press("Enter");
  await expect(map.button(/^Retirer le filtre « Producteurs/)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(map.button(/^Retirer le filtre « Livraison/)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(chips).toBeHidden();
  await expect(map.button(/^Filtres/)).toBeFocused();
});

test("the Tab key goes through rows that are made as they come into sight", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  await map.results.first().focus();
  const seen = new Set<string>();
  for (let row = 0; row < 40; row += 1) {
    seen.add((await page.locator("[data-geolocal=result]:focus").getAttribute("data-id")) ?? "");
    await page.keyboard.press("Tab");
  }
  expect(seen.size).toBe(40);
  expect(await map.results.count()).toBeLessThan(60);
});

test("a chosen filter keeps the focus while the map moves", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?cat=alimentation&ouvert=maintenant#9/49.2/-0.4");
  const chip = map.button(/^Retirer le filtre « Alimentation/);
  await chip.focus();
  const before = page.url();
  await map.map.hover({ position: { x: 400, y: 400 } });
  await page.mouse.wheel(0, -300);
  await expect(page).not.toHaveURL(before);
  await expect(chip).toBeFocused();
});
