// The map behind the headers of docs/deploy, stricter than the page's own policy.

import { expect, test } from "../fixtures/base";
import { HOST, HostPage, MAP, hostUrl, iframe } from "../pages/host-page";
import { MapPage } from "../pages/map-page";

const STRICT = `${MAP}/strict/`;

test("the map works, and reaches the services of the configuration alone", async ({ page, expectedErrors }) => {
  const map = new MapPage(page);
  const answer = await page.goto(STRICT);
  expect(answer?.headers()["content-security-policy"]).toContain("frame-ancestors");
  await map.settled();
  expect(await map.count()).toBe(450);
  await expect(page.locator(".leaflet-tile-loaded").first()).toBeVisible();
  const reaches = (url: string) => page.evaluate((url) => fetch(url, { mode: "no-cors" }).then(() => true, () => false), url);
  expect(await reaches("https://data.geopf.fr/geocodage/search?q=caen")).toBe(true);
  expectedErrors.push(/ailleurs\.example.*Content Security Policy/, /policy: connect-src against https:\/\/ailleurs\.example/);
  expect(await reaches("https://ailleurs.example/")).toBe(false);
});

test("the page that makes the code to copy works", async ({ page }) => {
  await page.goto(`${STRICT}?page=integrer&lang=fr`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Intégrer la carte dans votre site");
  await expect(page.frameLocator("iframe").locator("html")).toHaveAttribute("data-state", "ready");
});

test("a site that is named may show the map", async ({ page }) => {
  const host = new HostPage(page);
  await host.open(iframe("", { folder: STRICT }));
  expect(await host.count()).toBe(450);
});

test("another site may not", async ({ page, expectedErrors }) => {
  expectedErrors.push(/frame-ancestors/);
  // The neighbour's own map, which the first site is not named for.
  await page.goto(hostUrl(iframe("", { folder: `${HOST}/strict/` }), "", MAP));
  await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
});

test("a frame in a sandbox without an origin shows the map all the same", async ({ page }) => {
  const host = new HostPage(page);
  await host.open(iframe("&cat=alimentation", { folder: STRICT, attributes: 'sandbox="allow-scripts"' }));
  expect(await host.count()).toBeGreaterThan(0);
  await expect.poll(async () => (await host.said("ready")).map(({ origin }) => origin)).toEqual(["null"]);
  await host.map.locator('[data-geolocal="result"]').first().click();
  await expect(host.map.locator('[data-geolocal="detail"]')).toBeVisible();
});
