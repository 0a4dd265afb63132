// Our element in the page of another site: its frame, its placeholder, and what it says of bad attributes.

import { expect, test } from "../fixtures/base";
import { FAKE, FakeMap, fakeElement } from "../pages/fake-map";
import { MAP, hostUrl } from "../pages/host-page";

test("makes a frame with a name, loaded when it comes near, that may do what a map needs", async ({ page }) => {
  const map = await FakeMap.open(page, fakeElement('cat="alimentation" verrou="cat" position="12/49.18/-0.37"'));
  const frame = await map.frame();
  expect(frame.url()).toBe(`${FAKE}?cat=alimentation&embed=1&verrou=cat#12/49.18/-0.37`);
  const element = page.locator("iframe");
  await expect(element).toHaveAttribute("title", "Carte des commerces et services");
  await expect(element).toHaveAttribute("loading", "lazy");
  await expect(element).toHaveAttribute("allow", "geolocation; fullscreen; clipboard-write");
  await expect(element).not.toHaveAttribute("sandbox");
  await map.change({ lang: "en" });
  await expect(element).toHaveAttribute("title", "Map of shops and services");
  await map.change({ title: "Nos boulangeries" });
  await expect(element).toHaveAttribute("title", "Nos boulangeries");
});

test("a frame far below is loaded once the visitor comes near", async ({ page }) => {
  const map = await FakeMap.open(page, `<p class="long">Loin</p><p class="long">Plus loin</p><p class="long">Au bout</p>${fakeElement()}`);
  await expect(page.locator("iframe")).toHaveCount(1);
  await map.frames(0);
  await page.locator("geolocal-map").scrollIntoViewIfNeeded();
  await map.frames(1);
});

test("what stands inside shows until the map is there, and nothing moves when it goes", async ({ page }) => {
  const map = await FakeMap.open(page, `${fakeElement()}<p id="after">Après</p>`);
  const link = page.getByRole("link", { name: "La carte" });
  await map.frame();
  await expect(link).toBeVisible();
  const before = await page.locator("#after").boundingBox();
  await map.tell({ type: "ready", total: 3 });
  await expect(link).toBeHidden();
  expect(await page.locator("#after").boundingBox()).toEqual(before);
  expect((await page.locator("geolocal-map").boundingBox())?.height).toBe(480);
});

test("takes its height in pixels, as a length, or as the map says", async ({ page }) => {
  const map = await FakeMap.open(page, fakeElement('height="300"'));
  const height = async () => (await page.locator("iframe").boundingBox())?.height;
  expect(await height()).toBe(300);
  await map.tell({ type: "height", height: 700 });
  expect(await height()).toBe(300);
  await map.change({ height: "50vh" });
  await expect.poll(height).toBe(450);
  await map.change({ height: "auto" });
  for (const [told, expected] of [[700, 700], [3, 100], [1e9, 10_000], ["haut", 10_000], [null, 100]] as const) {
    await map.tell({ type: "height", height: told });
    expect(await height(), `told ${told}`).toBe(expected);
  }
});

test("the page's own sheet and the hidden attribute decide how it stands", async ({ page }) => {
  const map = await FakeMap.open(page);
  await map.frame();
  const element = page.locator("geolocal-map");
  await expect(element).toHaveCSS("display", "block");
  await expect(element).not.toHaveAttribute("style");
  await map.change({ hidden: "" });
  await expect(element).toHaveCSS("display", "none");
});

test("moved to another place it loads its map again, once; taken away it leaves nothing", async ({ page }) => {
  const map = await FakeMap.open(page);
  await map.mark();
  await page.evaluate(() => document.querySelector("main")?.prepend(document.querySelector("geolocal-map") as Node));
  await expect.poll(() => map.isMarked()).toBe(false);
  await map.tell({ type: "ready", total: 3 });
  expect(await map.events()).toEqual([{ place: 0, geolocal: 1, type: "ready", total: 3 }]);
  await page.evaluate(() => document.querySelector("geolocal-map")?.remove());
  await map.frames(0);
});

test("moved without leaving the page it keeps its map", async ({ page }) => {
  const map = await FakeMap.open(page);
  await map.mark();
  await page.evaluate(() => {
    const main = document.querySelector("main") as Element & { moveBefore(node: Node, before: Node | null): void };
    main.moveBefore(document.querySelector("geolocal-map") as Node, main.firstChild);
  });
  expect(await map.isMarked()).toBe(true);
});

test("leaves nothing in the page but the element, however often its script is loaded", async ({ page }) => {
  const names = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
  await page.goto(hostUrl("<p>Rien</p>"));
  const before = await names();
  const script = `<script src="${MAP}/embed.js"></script>`;
  await page.goto(hostUrl(script + script + script.replace("embed.js", "embed.js?2")));
  expect(await page.evaluate(() => customElements.get("geolocal-map") !== undefined)).toBe(true);
  expect(await names()).toEqual(before);
});

test("says once what is wrong with an attribute, and what to do", async ({ page }) => {
  const warnings: string[] = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  const map = await FakeMap.open(
    page,
    `<geolocal-map src="${FAKE}?cat=alimentation" height="100%"></geolocal-map><geolocal-map src="http://[/">Rien</geolocal-map>`,
  );
  expect((await map.frame()).url()).toBe(`${FAKE}?embed=1`);
  await map.change({ height: "100%", title: "Autre" });
  await expect(page.locator("iframe")).toHaveAttribute("title", "Autre");
  expect(warnings).toEqual([
    expect.stringMatching(/src=.*cat=alimentation" counts up to its last slash; write parameters as attributes/),
    expect.stringMatching(/height="100%" is no height; give pixels/),
    expect.stringMatching(/src="http:\/\/\[\/" is no address; give that of the folder/),
  ]);
  await expect(page.getByText("Rien")).toBeVisible();
});

test("a site that bundles the script has to name the map, and a secure page takes a secure map", async ({ page }) => {
  const warnings: string[] = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  const script = await (await page.request.get(`${MAP}/embed.js`)).text();
  const body = (inside: string) => `<!doctype html><script type="module">${script}</script>${inside}`;
  const inside = `<geolocal-map>Sans adresse</geolocal-map><geolocal-map src="http://carte.example/">Sans clé</geolocal-map>`;
  await page.route("https://cci.example/", (route) => route.fulfill({ body: body(inside), contentType: "text/html; charset=utf-8" }));
  await page.goto("https://cci.example/");
  await expect.poll(() => warnings).toEqual([expect.stringContaining("src is missing"), expect.stringContaining("is not https")]);
  for (const text of ["Sans adresse", "Sans clé"]) await expect(page.getByText(text)).toBeVisible();
  await expect(page.locator("iframe")).toHaveCount(0);
});
