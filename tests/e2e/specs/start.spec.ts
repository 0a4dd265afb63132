import { expect, test } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

test("shows the 450 establishments of the demo as clusters, and says that they are fictional", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  expect(await map.state()).toBe("ready");
  await expect(map.total).toHaveAttribute("data-count", "450");
  await expect(map.total).toHaveText("450 établissements");
  await expect(map.clusters.first()).toBeVisible();
  await map.expectConserved();
  await expect(page.getByText("ces établissements sont fictifs")).toBeVisible();
  await expect(page).toHaveTitle(/Géo’Local/);
});

test("the first click on a cluster zooms to where it splits", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  const before = await map.clusters.count();
  const cluster = map.clusters.first();
  await expect(cluster).toHaveAccessibleName(/^\d+ établissements, agrandir$/);
  await cluster.click();
  await expect(page).toHaveURL(/#\d+\//);
  await expect.poll(() => map.clusters.count()).not.toBe(before);
});

test("keeps the counts whole at every zoom under every filter", async ({ page }) => {
  const map = new MapPage(page);
  for (const search of ["", "?cat=alimentation", "?service=livraison", "?cat=producteur&label=bio"]) {
    for (const zoom of [5, 6, 7]) {
      await map.open(`${search}#${zoom}/49.1/-0.1`);
      await map.expectConserved();
    }
  }
});

test("asks nobody but the tile server, and works from a sub-path", async ({ page, foreign }) => {
  const map = new MapPage(page);
  await map.open("", "/une/carte/");
  await expect(map.total).toHaveAttribute("data-count", "450");
  expect(foreign.hosts()).toEqual(["data.geopf.fr"]);
});

test("draws its icons", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  const box = (selector: string) => page.locator(selector).first().evaluate((drawing) => (drawing as SVGGraphicsElement).getBBox().width);
  for (const drawing of [".site-logo", ".toolbar .icon", ".result .icon", ".marker .icon"]) {
    expect(await box(drawing), drawing).toBeGreaterThan(0);
  }
  const ring = await map.clusters.first().evaluate((cluster) => getComputedStyle(cluster, "::before").backgroundImage);
  expect(ring).toMatch(/conic-gradient\(rgb.* 100%\)/);
});

test("the letters are the device's own: no font is fetched", async ({ page }) => {
  const fonts: string[] = [];
  page.on("request", (request) => request.resourceType() === "font" && fonts.push(request.url()));
  await new MapPage(page).open();
  await page.evaluate(() => document.fonts.ready);
  expect(fonts).toEqual([]);
  expect(await page.locator("body").evaluate((body) => getComputedStyle(body).fontFamily)).toMatch(/^system-ui/);
});
