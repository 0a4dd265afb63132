import { expect, test } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

test("a link restores filters, place, position and language", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?cat=alimentation&service=livraison&lang=en#10/49.18/-0.37");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("button", { name: /^Filters \(/ })).toBeVisible();
  await expect(page).toHaveURL(/#10\/49\.18\d*\/-0\.37\d*$/);
});

test("malformed values are ignored and said", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?cat=boulangrie,alimentation&vue=mur#99/x/y");
  await expect(page.getByText(/boulangrie/)).toBeVisible();
  await expect(page.getByText(/mur/)).toBeVisible();
  expect(await map.count()).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Masquer ce message" }).first().click();
  await expect(page.getByText(/boulangrie/)).toBeHidden();
});

test("panning replaces the entry, a filter adds one", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("#9/49.1/-0.1");
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await map.map.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page).not.toHaveURL(/#9\/49\.1\d*\/-0\.1$/);
  expect(await entries()).toBe(before);
  await page.getByRole("group", { name: "Choisir une famille" }).getByRole("button").first().click();
  expect(await entries()).toBe(before + 1);
  await page.goBack();
  await expect(page).not.toHaveURL(/cat=/);
});

test("parameters of others are kept", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?utm_source=lettre");
  await page.getByRole("group", { name: "Choisir une famille" }).getByRole("button").first().click();
  await expect(page).toHaveURL(/utm_source=lettre/);
});

test("the button changes the language and the address says so", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  await page.getByRole("button", { name: /English/ }).click();
  await expect(page).toHaveURL(/lang=en/);
  await expect(map.total).toHaveText("450 places");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("a link to a territory opens the map there, one to an establishment at its door", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?territoire=14");
  await expect(page).toHaveURL(/\?territoire=14#(8|9|10)\/49\.\d+\/-0\.\d+$/);
  await map.open("?territoire=14#8/48.5/1.0");
  await expect(page).toHaveURL(/#8\/48\.5\d*\/1\.0\d*$/);
  await map.open("?fiche=e-0001");
  await expect(page).toHaveURL(/\?fiche=e-0001#17\//);
  await expect(page.locator('[data-geolocal="marker"][data-id="e-0001"]')).toBeVisible();
});
