// Without a network: what the service worker keeps, and what it leaves alone.

import { expect, test } from "../fixtures/release";
import { MapPage } from "../pages/map-page";
import { openOnce, seenAgain } from "../pages/release";

/** The page is there, with what config.json says, although nobody answers; the data is another matter. */
async function expectShell(map: MapPage) {
  await map.settled();
  await expect(map.map).toBeVisible();
  await expect(map.page).toHaveTitle(/Géo’Local Normandie/);
  await expect(map.page.getByRole("heading", { name: "La carte s’est arrêtée" })).toBeHidden();
}

test("opened once, the map opens without a server, and draws its simple base", async ({ page, release, foreign }) => {
  const map = new MapPage(page);
  await openOnce(map, release.address);
  await release.away();
  foreign.cutTiles();
  await page.reload();
  await expectShell(map);
  await map.button("Fond de carte").click();
  await expect(page.getByRole("radio", { name: "Carte simple" })).toBeVisible();
  await expect(page.locator(".map-town").first()).toBeVisible();
});

for (const search of ["?q=pain", "?cat=alimentation&lang=fr#9/49.1/-0.3", "index.html?cat=producteur", "?page=aide"]) {
  test(`a link opens without a server: ${search}`, async ({ page, release }) => {
    const map = new MapPage(page);
    await openOnce(map, release.address);
    // Pages beside the map are kept once somebody looked at them.
    if (search.includes("page=")) await page.goto(release.address + search, { waitUntil: "networkidle" });
    await release.away();
    await page.goto(release.address + search);
    await expect(page.locator("html")).not.toHaveAttribute("data-state", "loading");
    await expect(page.getByRole("heading", { name: "La carte s’est arrêtée" })).toBeHidden();
    await expect(page.locator("#boot")).toHaveCount(0);
  });
}

test("a page beside the map opens without a server, once it was looked at", async ({ page, release }) => {
  await openOnce(new MapPage(page), release.address);
  const title = page.getByRole("heading", { level: 1, name: "Intégrer la carte dans votre site" });
  await page.goto(`${release.address}?page=integrer`);
  await expect(title).toBeVisible();
  await release.away();
  await page.reload();
  await expect(title).toBeVisible();
  await expect(page.locator("body")).toHaveCSS("overflow-y", "visible");
});

test("maps in folders of one origin do not mix", async ({ page, release }) => {
  const map = new MapPage(page);
  await openOnce(map, release.below);
  await openOnce(map, release.address);
  // A new version at the root tidies up after the old one.
  await release.replace("2");
  await seenAgain(page);
  await page.locator("#update").getByRole("button", { name: "Recharger" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-release", "2");
  await release.away();
  for (const address of [release.below, release.address]) {
    await page.goto(address);
    await expectShell(map);
  }
});

test("what administrators edit is there at once; a server that fails or dawdles is replaced by the copy", async ({ page, release }) => {
  const map = new MapPage(page);
  await openOnce(map, release.address);
  await release.edit("config.json", (text) => text.replace("Géo’Local Normandie", "Carte du Cotentin"));
  await release.edit("taxonomy.json", (text) => text.replace('"Alimentation"', '"Vivres"'));
  await page.reload();
  await expect(page).toHaveTitle(/Carte du Cotentin/);
  await expect(map.button(/Vivres/).first()).toBeVisible();
  release.odd.set("/config.json", (response) => response.writeHead(503).end());
  await page.reload();
  await expect(page).toHaveTitle(/Carte du Cotentin/);
  release.odd.set("/config.json", () => {});
  await page.reload();
  await expect(page).toHaveTitle(/Carte du Cotentin/);
});

test("data is the page's own: the worker keeps none, and deletes none", async ({ page, release }) => {
  const map = new MapPage(page);
  await openOnce(map, release.address);
  await page.evaluate(async () => (await caches.open(`geolocal-data ${location.href}`)).put("/kept", new Response("kept")));
  await release.replace("2");
  await seenAgain(page);
  await page.locator("#update").getByRole("button", { name: "Recharger" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-release", "2");
  await map.settled();
  const caches = await page.evaluate(async () => {
    const kept = async (name: string) => ({ name, urls: (await (await window.caches.open(name)).keys()).map(({ url }) => url) });
    return Promise.all((await window.caches.keys()).map(kept));
  });
  const [pages, workers] = [true, false].map((own) => caches.filter(({ name }) => name.startsWith("geolocal-data") === own).flatMap(({ urls }) => urls));
  expect(pages).toContain(`${release.address}kept`);
  expect(workers).toContain(`${release.address}config.json`);
  expect(workers.filter((url) => !url.startsWith(release.address) || /\/data\/|embed\.js|service-worker/.test(url))).toEqual([]);
});

test("a frame registers no worker", async ({ page, release }) => {
  await page.goto(`${release.address}frame.html`);
  const frame = page.frameLocator("iframe").locator("html");
  await expect(frame).toHaveAttribute("data-state", "ready");
  await page.waitForTimeout(500);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test("a browser may install the map", async ({ page, context, release }) => {
  await openOnce(new MapPage(page), release.below);
  const devtools = await context.newCDPSession(page);
  const { errors, url } = await devtools.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(url).toBe(`${release.below}manifest.webmanifest`);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});
