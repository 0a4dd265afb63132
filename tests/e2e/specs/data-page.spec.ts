import AxeBuilder from "@axe-core/playwright";
import { readFile } from "node:fs/promises";

import { expect, failingSource, test, withConfig } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

const PAGE = "?page=donnees";

test("says where the data comes from, its age and its licence", async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.getByRole("heading", { level: 1, name: "Les données" })).toBeVisible();
  await expect(page).toHaveTitle("Les données · Géo’Local Normandie");
  const source = page.getByRole("listitem").filter({ hasText: "Fichier GeoJSON" });
  await expect(source).toContainText("Lue le 24 novembre 2026 à 10 h 30");
  await expect(source).toContainText("450 établissements");
  await expect(source.getByRole("link", { name: "CC0" })).toHaveAttribute("href", /creativecommons/);
  await expect(source).toContainText("Établissements fictifs");
});

test("what was wrong is grouped, with what to do, and can be taken along", async ({ page }) => {
  await page.goto(failingSource("/faults/hostile") + PAGE);
  const group = page.getByRole("group").filter({ hasText: "1 fiche – corrigée" }).first();
  await group.locator("summary").click();
  await expect(group.getByText("Fiche n° 1 (a1)")).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: /remarques \(CSV\)/ }).click()]);
  expect(download.suggestedFilename()).toBe("geolocal-remarques.csv");
  const text = await readFile(await download.path(), "utf8");
  expect(text).toContain("a1");
  expect(text.split("\r\n")[0]).toContain("source;numéro;id");
});

test("what is missing most comes first", async ({ page }) => {
  await page.goto(failingSource("/faults/drip") + PAGE);
  const row = page.getByRole("listitem").filter({ hasText: "Horaires" });
  await expect(row).toContainText("2 sur 2");
});

test("a source that failed is explained and read again", async ({ page, expectedErrors }) => {
  expectedErrors.push(/500/);
  await page.route("**/data/demo.geojson", (route) => route.fulfill({ status: 500 }));
  await page.goto(withConfig({ sources: [{ type: "geojson", url: "data/demo.geojson", retries: 0 }] }) + PAGE);
  const source = page.getByRole("listitem").filter({ hasText: "Fichier GeoJSON" });
  await expect(source).toContainText("Rien n’a pu être lu");
  await expect(source).toContainText("erreur (500)");
  await page.unroute("**/data/demo.geojson");
  await source.getByRole("button", { name: /^Relire/ }).click();
  await expect(source).toContainText("450 établissements");
});

test("slips of a mapping are named with their path", async ({ page }) => {
  const mapping = { phone: "telefone", category: { from: "category", values: { x: "alimentation.bouleangerie" } } };
  await page.goto(withConfig({ sources: [{ type: "geojson", url: "/faults/drip", mapping }] }) + PAGE);
  await expect(page.getByText("sources[0].mapping.phone")).toContainText("telefone");
  await expect(page.getByText("sources[0].mapping.category")).toContainText("alimentation.bouleangerie");
});

test("the list's files are those of the search", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?cat=alimentation.boulangerie");
  const count = await map.count();
  await page.locator("#emporter").click();
  await page.getByRole("link", { name: "Télécharger (CSV, GeoJSON)" }).click();
  await expect(page.getByText(`${count} établissements répondent à votre recherche.`)).toBeVisible();
  const take = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
  };
  const geojson = await take("Carte (GeoJSON)");
  expect(geojson.name).toBe("geolocal-2026-11-24.geojson");
  const collection = JSON.parse(geojson.text);
  expect(collection.features).toHaveLength(count);
  expect(collection.licence.name).toBe("CC0");
  const csv = await take("Tableur (CSV)");
  expect(csv.name).toBe("geolocal-2026-11-24.csv");
  expect(csv.text.startsWith("\ufeff")).toBe(true);
  expect(csv.text).toContain("CC0");
});

for (const [width, height] of [[360, 740], [768, 1024], [1440, 900]]) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`no accessibility fault at ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      await page.goto(failingSource("/faults/hostile") + PAGE);
      await page.getByRole("group").first().locator("summary").click();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  }
}

test("English wording", async ({ page }) => {
  await page.goto(`${PAGE}&lang=en`);
  await expect(page.getByRole("heading", { level: 1, name: "The data" })).toBeVisible();
  await expect(page.getByText("Fictional places")).toBeVisible();
});
