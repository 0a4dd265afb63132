// What people sent and no server had yet: delivered from the map, once, whatever happens on the way.

import AxeBuilder from "@axe-core/playwright";
import { test as plain } from "@playwright/test";
import type { Page } from "@playwright/test";

import { PORT } from "../../../playwright.config";
import { expect, test } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

/** The server of the tests as another origin. */
const OTHER = `http://127.0.0.1:${PORT + 1}`;
const KEY = "geolocal-outbox / ";

const uuid = (number: number) => `0b9f3c1e-6a55-4a3e-9d0e-6a2f2c7f1a${String(number).padStart(2, "0")}`;

/** An endpoint of the other origin, and what it says of what came under this key. */
class Endpoint {
  constructor(
    private readonly page: Page,
    private readonly way: string,
    private readonly key: string,
  ) {}

  /** An item for it. */
  item(number = 1) {
    const join = this.way.includes("?") ? "&" : "?";
    const url = `${OTHER}/endpoint/${this.way}${join}key=${this.key}`;
    return { id: uuid(number), url, body: `{"n":${number}}`, about: "Le Fournil", made: number };
  }

  async log(): Promise<{ requests: { status: number; headers: Record<string, string> }[]; stored: string[] }> {
    return (await this.page.request.get(`${OTHER}/endpoint/log?key=${this.key}`)).json();
  }

  async statuses() {
    return (await this.log()).requests.map(({ status }) => status);
  }
}

/** Puts texts into the storage of the site, whose map is not open yet. */
async function store(page: Page, texts: Record<string, string>) {
  await page.goto("/accessibilite.html");
  await page.evaluate((all) => Object.entries(all).forEach(([key, text]) => localStorage.setItem(key, text)), texts);
}

const storeItems = (page: Page, ...items: { id: string }[]) =>
  store(page, Object.fromEntries(items.map((item) => [KEY + item.id, JSON.stringify(item)])));

/** What became of the items, in the order of their ids. */
const states = (page: Page) =>
  page.evaluate((start) => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(start)).sort();
    return keys.map((key) => JSON.parse(localStorage.getItem(key) ?? "{}").state);
  }, KEY);

const notice = (page: Page) => page.getByRole("status").locator("#outbox");

test("what waits is delivered once, without telling who asks, and that is said", async ({ page }) => {
  const endpoint = new Endpoint(page, "accepts", "e2e-once");
  await storeItems(page, endpoint.item(1), endpoint.item(2));
  await new MapPage(page).open();
  await expect(notice(page).locator("p")).toHaveText("Tout a été envoyé");
  expect((await endpoint.log()).stored).toEqual(['{"n":1}', '{"n":2}']);
  expect(await states(page)).toEqual(["sent", "sent"]);
  const { requests } = await endpoint.log();
  expect(requests.map(({ headers }) => headers["idempotency-key"])).toEqual([uuid(1), uuid(2)]);
  const [{ headers }] = requests;
  expect(headers["content-type"]).toBe("application/geo+json");
  expect(headers).not.toHaveProperty("referer");
  await page.reload();
  await new MapPage(page).settled();
  await page.clock.fastForward(60 * 60 * 1000);
  await expect(notice(page)).toHaveCount(0);
  expect(await endpoint.statuses()).toEqual([201, 201]);
});

test("two tabs deliver once", async ({ page, context }) => {
  const endpoint = new Endpoint(page, "slow?ms=500", "e2e-tabs");
  await storeItems(page, endpoint.item());
  const other = await context.newPage();
  await other.route("**/*", (route) => (new URL(route.request().url()).hostname === "127.0.0.1" ? route.fallback() : route.abort()));
  await Promise.all([page, other].map((tab) => tab.goto("/")));
  await Promise.all([page, other].map((tab) => expect(notice(tab).locator("p")).toHaveText("Tout a été envoyé")));
  await page.waitForTimeout(500);
  expect(await endpoint.statuses()).toEqual([201]);
});

test("a tab that is closed while it sends leaves that to the next", async ({ page, context }) => {
  const endpoint = new Endpoint(page, "slow?ms=1500", "e2e-heir");
  const first = await context.newPage();
  await storeItems(page, endpoint.item());
  await first.goto("/");
  await expect.poll(async () => (await endpoint.log()).requests.length).toBe(1);
  await first.close();
  await new MapPage(page).open();
  await expect(notice(page).locator("p")).toHaveText("Tout a été envoyé");
  const { requests, stored } = await endpoint.log();
  expect(new Set(requests.map(({ headers }) => headers["idempotency-key"])).size).toBe(1);
  expect(stored).toEqual(['{"n":1}']);
});

for (const [way, statuses] of [
  ["down-then-up?times=2", [503, 503, 201]],
  ["dead-then-up?times=2", [null, null, 201]],
  ["busy", [429, 201]],
] as const) {
  test(`it is tried again until there is an answer: ${way}`, async ({ page, expectedErrors }) => {
    expectedErrors.push(/503|429|ERR_/);
    const endpoint = new Endpoint(page, way, `e2e-again-${way.slice(0, 4)}`);
    await storeItems(page, endpoint.item());
    await new MapPage(page).open();
    await expect(notice(page).locator("p")).toHaveText("1 envoi en attente");
    await expect(async () => {
      await page.clock.fastForward(80_000);
      await expect(notice(page).locator("p")).toHaveText("Tout a été envoyé", { timeout: 500 });
    }).toPass();
    expect(await endpoint.statuses()).toEqual(statuses);
    expect((await endpoint.log()).stored).toEqual(['{"n":1}']);
  });
}

test("an answer that is lost doubles nothing", async ({ page, expectedErrors }) => {
  expectedErrors.push(/ERR_/);
  const endpoint = new Endpoint(page, "lost-answer", "e2e-lost");
  await storeItems(page, endpoint.item());
  await new MapPage(page).open();
  await expect.poll(async () => (await endpoint.log()).stored.length).toBe(1);
  await expect.poll(() => states(page)).toEqual(["waiting"]);
  await page.clock.fastForward(20_000);
  await expect(notice(page).locator("p")).toHaveText("Tout a été envoyé");
  expect(await endpoint.statuses()).toEqual([null, 200]);
  expect((await endpoint.log()).stored).toEqual(['{"n":1}']);
});

test("what waits is tried at once when the network is back", async ({ page, context, expectedErrors }) => {
  expectedErrors.push(/ERR_/);
  const endpoint = new Endpoint(page, "accepts", "e2e-online");
  await storeItems(page, endpoint.item());
  await page.route("**/endpoint/**", (route) => route.abort("internetdisconnected"));
  await new MapPage(page).open();
  await expect.poll(() => states(page)).toEqual(["waiting"]);
  await page.unroute("**/endpoint/**");
  await context.setOffline(true);
  await context.setOffline(false);
  await expect(notice(page).locator("p")).toHaveText("Tout a été envoyé");
  expect(await endpoint.statuses()).toEqual([201]);
});

test("a refusal stays and is said; what cannot be read is no answer", async ({ page, expectedErrors }) => {
  expectedErrors.push(/422|ERR_|CORS/);
  const [refusing, closed] = [new Endpoint(page, "refuses", "e2e-refused"), new Endpoint(page, "no-cors", "e2e-closed")];
  await storeItems(page, refusing.item(1), closed.item(2));
  await new MapPage(page).open();
  await expect(notice(page).locator("p")).toHaveText("1 envoi en attente · 1 envoi refusé");
  await page.reload();
  await expect(notice(page).locator("p")).toHaveText("1 envoi en attente · 1 envoi refusé");
  await page.clock.fastForward(60 * 60 * 1000);
  expect(await refusing.statuses()).toEqual([422]);
  expect((await states(page)).sort()).toEqual(["refused", "waiting"]);
  const answer = await page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? "{}").answer, KEY + uuid(1));
  expect(JSON.parse(answer).errors).toHaveLength(1);
});

// Where Playwright stands between, it answers preflights itself: here nobody does. This page asks no other host.
plain("another origin is asked where it lets us, and not where it does not", async ({ page }) => {
  const [open, closed] = [new Endpoint(page, "accepts", "e2e-open"), new Endpoint(page, "no-cors", "e2e-closed-all")];
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  await storeItems(page, open.item(1), closed.item(2));
  await page.goto("/?page=donnees");
  await expect.poll(() => states(page)).toEqual(["sent", "waiting"]);
  expect(await open.statuses()).toEqual([201]);
  expect(await closed.log()).toEqual({ requests: [], stored: [] });
  expect([...hosts].sort()).toEqual([`127.0.0.1:${PORT}`, `127.0.0.1:${PORT + 1}`]);
});

test("garbage in the storage harms nothing, and keeps nothing back", async ({ page }) => {
  const endpoint = new Endpoint(page, "accepts", "e2e-garbage");
  const garbage = { [`${KEY}x`]: "{", [KEY + uuid(2)]: "null", [KEY + uuid(3)]: '{"id":7}', "geolocal-outbox": "[]", [`${KEY}${uuid(4)}`]: JSON.stringify(endpoint.item(1)) };
  await store(page, { ...garbage, [KEY + uuid(1)]: JSON.stringify(endpoint.item(1)) });
  const map = new MapPage(page);
  await map.open();
  await expect(notice(page).locator("p")).toHaveText("Tout a été envoyé");
  expect(await endpoint.statuses()).toEqual([201]);
  expect(await map.count()).toBeGreaterThan(0);
});

test("who sends nothing fetches nothing more; what another tab stores is delivered", async ({ page, context }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await new MapPage(page).open();
  await expect.poll(() => asked).toContain("/later.js");
  await page.waitForTimeout(300);
  expect(asked).not.toContain("/outbox.js");
  const endpoint = new Endpoint(page, "accepts", "e2e-late");
  const other = await context.newPage();
  await storeItems(other, endpoint.item());
  await expect(notice(page).locator("p")).toHaveText("Tout a été envoyé");
  expect(await endpoint.statuses()).toEqual([201]);
});

test("a map in a frame sends nothing, nor does a page beside the map show the notice", async ({ page }) => {
  const [framed, beside] = [new Endpoint(page, "accepts", "e2e-framed"), new Endpoint(page, "accepts", "e2e-beside")];
  await storeItems(page, framed.item());
  const body = "<!doctype html><title>Site</title><iframe src='./' width='800' height='600'></iframe>";
  await page.route("**/frame.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("/frame.html");
  await expect(page.frameLocator("iframe").locator("html")).toHaveAttribute("data-state", "ready");
  await page.waitForTimeout(500);
  expect(await framed.statuses()).toEqual([]);
  await storeItems(page, beside.item(2));
  await page.goto("/?page=integrer");
  await expect.poll(() => beside.statuses()).toEqual([201]);
  await expect(notice(page)).toHaveCount(0);
});

for (const [scheme, width, language] of [["light", 1440, "fr"], ["dark", 360, "en"]] as const) {
  test.describe(`${scheme}, ${width} px`, () => {
    test.use({ colorScheme: scheme, viewport: { width, height: 740 } });
    test("the notice can be read, led by, closed, and speaks the language of the page", async ({ page, expectedErrors }) => {
      expectedErrors.push(/403|503/);
      const [down, refusing] = [new Endpoint(page, "down-then-up?times=9", `e2e-${scheme}`), new Endpoint(page, "forbidden", `e2e-403-${scheme}`)];
      await storeItems(page, down.item(1), refusing.item(2));
      await new MapPage(page).open(language === "en" ? "?lang=en" : "");
      const [french, english] = ["1 envoi en attente · 1 envoi refusé", "1 submission waiting · 1 submission refused"];
      await expect(notice(page).locator("p")).toHaveText(language === "en" ? english : french);
      const { violations } = await new AxeBuilder({ page }).include("#outbox").analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      const box = await notice(page).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
      const link = notice(page).getByRole("link");
      await expect(link).toHaveAttribute("href", language === "en" ? "./?page=ma-fiche&lang=en" : "./?page=ma-fiche");
      await page.evaluate(() => (document.documentElement.lang = document.documentElement.lang === "en" ? "fr" : "en"));
      await expect(notice(page).locator("p")).toHaveText(language === "en" ? french : english);
      await notice(page).getByRole("button").click();
      await expect(notice(page)).toHaveCount(0);
      await page.clock.fastForward(20_000);
      await expect.poll(() => down.statuses()).toEqual([503, 503]);
      await expect(notice(page)).toHaveCount(0);
    });
  });
}
