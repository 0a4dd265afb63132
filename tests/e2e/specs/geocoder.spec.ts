import { expect, test, withConfig } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

/** The page with a geocoder of the tests' server that behaves in one way; the name keeps its count apart. */
function geocoder(mode: string, name: string) {
  return withConfig({ geocoder: { url: `/geocoder/${mode}/${name}` } });
}

test("addresses are suggested from the third letter, asked for once, and looked around", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("", geocoder("ok", "once"));
  const asked = async () => Number(await (await page.request.get("/geocoder/ok/once/count")).text());
  await map.type("ru");
  await page.clock.runFor(1_000);
  expect(await asked()).toBe(0);
  await map.search.pressSequentially("e ecuyere");
  const addresses = page.getByRole("group", { name: "Adresses" });
  await expect(async () => {
    await page.clock.runFor(400);
    await expect(addresses).toBeVisible({ timeout: 200 });
  }).toPass();
  expect(await asked()).toBe(1);
  await expect(addresses.getByRole("option").first()).toContainText("Caen");
  await addresses.getByRole("option").first().click();
  await expect(page).toHaveURL(/[?&]pres=49\.\d+,-0\.\d+/);
  await expect.poll(() => map.count()).toBeLessThan(450);
});

for (const [mode, said] of [
  ["none", "Aucune adresse trouvée."],
  ["error500", "Le service d’adresses ne répond pas. Le reste de la recherche fonctionne."],
  ["garbage", "Le service d’adresses ne répond pas. Le reste de la recherche fonctionne."],
  ["rate-limit", "Le service d’adresses demande un instant de patience."],
  ["slow", "Recherche d’adresses…"],
] as const) {
  test(`the box stays usable: geocoder ${mode}`, async ({ page, expectedErrors }) => {
    expectedErrors.push(/500|429/);
    const map = new MapPage(page);
    await map.open("", geocoder(mode, `usable-${mode}`));
    await map.type("caen");
    await expect(async () => {
      await page.clock.runFor(400);
      await expect(page.locator(".suggest-note")).toHaveText(said, { timeout: 200 });
    }).toPass();
    await expect(page.getByRole("group", { name: "Communes" })).toContainText("Caen");
    await page.getByRole("group", { name: "Communes" }).getByRole("option").first().click();
    await expect(page).toHaveURL(/pres=14118/);
  });
}

test("after 429 the same text is asked again by itself", async ({ page, expectedErrors }) => {
  expectedErrors.push(/429/);
  const map = new MapPage(page);
  await map.open("", geocoder("rate-limit", "again"));
  await map.type("rue ecuyere");
  await expect(async () => {
    await page.clock.runFor(1_000);
    await expect(page.getByRole("group", { name: "Adresses" })).toBeVisible({ timeout: 200 });
  }).toPass();
});

test("without a geocoder nothing is said of addresses", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("", withConfig({ geocoder: null }));
  await map.type("rue de la mer");
  await page.clock.runFor(1_000);
  await expect(page.locator(".suggest-note")).toHaveCount(0);
});
