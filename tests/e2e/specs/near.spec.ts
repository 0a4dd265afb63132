import { expect, test, withConfig } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

/** The distances that the rows show, in kilometres. */
async function distances(map: MapPage) {
  const texts = await map.page.locator(".result-distance").allTextContents();
  return texts.map((text) => parseFloat(text.replace(",", ".")) / (/\sm$/.test(text) ? 1000 : 1));
}

/** How many pixels of the pane of circles are drawn on. */
async function inked(map: MapPage) {
  const canvas = map.page.locator(".leaflet-overlay-pane canvas");
  return canvas.evaluate((own: HTMLCanvasElement) => {
    const { data } = own.getContext("2d")!.getImageData(0, 0, own.width, own.height);
    return data.filter((value, at) => at % 4 === 3 && value > 0).length;
  });
}

test("around a commune: circle, distance on every row, nearest first, another radius", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  await map.type("caen");
  await page.getByRole("group", { name: "Communes" }).getByRole("option").first().click();
  await expect(page).toHaveURL(/pres=14118/);
  await expect(page.getByRole("group", { name: "Autour de Caen" })).toBeVisible();
  await expect.poll(() => map.count()).toBeLessThan(450);
  const near = await map.count();
  await map.expectConserved();
  const km = await distances(map);
  expect(km.length).toBeGreaterThan(3);
  expect(Math.max(...km)).toBeLessThanOrEqual(10);
  expect(km).toEqual([...km].sort((a, b) => a - b));
  // The brand's green stands where the circle is drawn.
  await expect.poll(() => inked(map)).toBeGreaterThan(500);

  const slider = page.getByRole("slider", { name: "Rayon" });
  await slider.fill("30");
  await expect(page).toHaveURL(/rayon=30/);
  await expect(slider).toHaveAttribute("aria-valuetext", "30 kilomètres");
  await expect.poll(() => map.count()).toBeGreaterThan(near);
  await slider.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/rayon=29/);

  await map.button("Ne plus chercher autour de ce lieu").click();
  await expect(map.total).toHaveAttribute("data-count", "450");
  await expect.poll(() => inked(map)).toBe(0);
  await expect(map.button(/^Filtres/)).toBeFocused();
});

test("around me, on a click and never before", async ({ page, context }) => {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation({ latitude: 49.18234567, longitude: -0.37 });
  const map = new MapPage(page);
  await map.open();
  await map.search.click();
  await map.suggestion("Autour de moi").click();
  await expect(page).toHaveURL(/pres=49\.1823,-0\.37(&|#)/);
  await expect(page.getByRole("group", { name: "Autour de Caen" })).toBeVisible();
});

test("a position that is refused is explained", async ({ page, context }) => {
  await context.clearPermissions();
  const map = new MapPage(page);
  await map.open();
  await map.search.click();
  await map.suggestion("Autour de moi").click();
  await expect(page.getByRole("alert")).toContainText("Votre navigateur a refusé");
});

test("around a spot of the map, then around another", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("#10/49.18/-0.37");
  await map.map.click({ button: "right", position: { x: 300, y: 500 } });
  await expect(page).toHaveURL(/pres=/);
  const first = new URL(page.url()).searchParams.get("pres");
  await map.map.focus();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press("ArrowRight");
    await page.clock.runFor(500);
  }
  await map.button("Chercher dans cette zone").click();
  await expect.poll(() => new URL(page.url()).searchParams.get("pres")).not.toBe(first);
  await expect(map.button("Chercher dans cette zone")).toBeHidden();
});

test("who delivers here", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?pres=14118&rayon=1");
  await page.getByRole("checkbox", { name: "Seulement ceux qui livrent ici" }).check();
  await expect(page).toHaveURL(/pres=14118&rayon=1&livre=oui/);
  // Some come from farther than the radius.
  await expect.poll(async () => Math.max(...(await distances(map)))).toBeGreaterThan(1);
  expect(await map.count()).toBeLessThan(450);
});

test("a link shows its circle and territory, and a territory excludes what is outside", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?territoire=14");
  await expect(map.button(/Territoire : Calvados/)).toBeVisible();
  await expect.poll(() => map.count()).toBeLessThan(200);
  const inCalvados = await map.count();
  await map.open("?pres=14118&rayon=50&territoire=14");
  await expect.poll(() => map.count()).toBeLessThan(inCalvados);
  await map.open("?pres=99999");
  await expect(map.total).toHaveAttribute("data-count", "450");
  await expect(page.locator(".near-lost")).toHaveText(/^Ce lieu n’a pas été trouvé\s: tous les établissements restent affichés\.$/);
});

test("records without a code are placed by their address", async ({ page }) => {
  const map = new MapPage(page);
  const feature = (id: string, properties: object, coordinates: number[]) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates },
    properties: { id, name: id, category: "alimentation.boulangerie", ...properties },
  });
  const features = [
    feature("a", { postcode: "14000", city: "Caen" }, [-0.37, 49.18]),
    feature("b", {}, [1.15, 49.02]),
  ];
  const url = "data:application/geo+json," + encodeURIComponent(JSON.stringify({ type: "FeatureCollection", features }));
  await map.open("?territoire=27", withConfig({ sources: [{ type: "geojson", url, mode: "all" }] }));
  await expect(map.total).toHaveAttribute("data-count", "1");
  await expect(map.results).toHaveAttribute("data-id", "b");
});
