import { expect, test, withConfig } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

test("a text is searched for, shown as a chip and in the address, and cleared", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  await map.type("cidre");
  await expect(map.suggestion(/^« cidre » : \d+ établissements/)).toBeVisible();
  const promised = Number(/: (\d+)/.exec((await map.suggestion(/^« cidre »/).textContent()) ?? "")?.[1]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]q=cidre/);
  await expect(map.total).toHaveAttribute("data-count", String(promised));
  expect(promised).toBeGreaterThan(0);
  expect(promised).toBeLessThan(450);
  await map.expectConserved();
  await page.goBack();
  await expect(map.search).toHaveValue("");
  await expect(map.total).toHaveAttribute("data-count", "450");
  await page.goForward();
  await expect(map.search).toHaveValue("cidre");
  await map.button("Effacer la recherche").click();
  await expect(page).not.toHaveURL(/q=/);
  await expect(map.total).toHaveAttribute("data-count", "450");
  await expect(map.search).toBeFocused();
});

test("a link with a text shows what it finds", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?q=boulengerie");
  await expect(map.search).toHaveValue("boulengerie");
  await expect.poll(() => map.count()).toBeLessThan(450);
  expect(await map.count()).toBeGreaterThan(0);
  await map.button(/^Retirer le filtre « boulengerie »/).click();
  await expect(map.total).toHaveAttribute("data-count", "450");
});

test("the keyboard moves through suggestions, and Escape closes them", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  await map.type("boulang");
  const list = page.getByRole("listbox", { name: "Suggestions" });
  await expect(list).toBeVisible();
  await expect(map.search).toHaveAttribute("aria-expanded", "true");
  await expect(map.search).not.toHaveAttribute("aria-activedescendant");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  const active = (await map.search.getAttribute("aria-activedescendant")) ?? "";
  await expect(page.locator(`#${active}`)).toHaveAttribute("aria-selected", "true");
  await expect(page.locator(`#${active}`)).toContainText("Boulangerie");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(map.search).not.toHaveAttribute("aria-activedescendant");
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(map.search).toHaveValue("boulang");
  await page.keyboard.press("Escape");
  await expect(map.search).toHaveValue("");
});

test("an activity is chosen alone", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?cat=producteur");
  await map.type("boulangerie");
  await page.getByRole("group", { name: "Activités" }).getByRole("option").first().click();
  await expect(page).toHaveURL(/cat=alimentation\.boulangerie(&|#|$)/);
  await expect(map.search).toHaveValue("");
});

test("a place is opened", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  const name = (await map.results.first().locator(".result-name").textContent()) ?? "";
  const id = (await map.results.first().getAttribute("data-id")) ?? "";
  await map.type(name);
  await page.getByRole("group", { name: "Établissements" }).getByRole("option").first().click();
  await expect(map.detail).toHaveAttribute("data-id", id);
});

test("recent searches are offered, stay on the device, and are forgotten on demand", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  await map.type("fromage");
  await page.keyboard.press("Enter");
  await page.reload();
  await map.settled();
  await map.button("Effacer la recherche").click();
  await expect(page.getByRole("group", { name: "Vos dernières recherches" })).toContainText("fromage");
  await map.suggestion("Oublier ces recherches").click();
  await map.search.click();
  await expect(page.getByText("Vos dernières recherches")).toBeHidden();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("what nothing matches is said", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("", withConfig({ geocoder: { url: "/geocoder/none/nothing" } }));
  await map.type("zzyzx");
  await expect(page.getByText(/Rien ne correspond à «\szzyzx\s»/)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(map.total).toHaveAttribute("data-count", "0");
  await map.button(/^Sans « zzyzx »/).click();
  await expect(map.total).toHaveAttribute("data-count", "450");
});

test("screen readers hear a combobox with named groups and a count", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("", withConfig({ geocoder: null }));
  await map.type("bayeux");
  await expect(page.locator("[role=search] [role=status]")).toHaveText(/\d+ suggestions?/);
  await expect(page.getByRole("search")).toMatchAriaSnapshot(`
    - search:
      - 'combobox "Rechercher un établissement, un produit, une activité, une commune ou une adresse" [expanded]': bayeux
      - button "Effacer la recherche"
      - status: /\\d+ suggestions?/
      - listbox "Suggestions":
        - option /« bayeux »/
        - group "Communes":
          - option "Bayeux 14400"
  `);
});
