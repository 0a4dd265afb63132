// What the page around the map may do, and what nobody may: messages, locks, and a strict host.

import { readFileSync } from "node:fs";

import type { Page } from "@playwright/test";

import { expect, test, withConfig } from "../fixtures/base";
import { HOST, HostPage, LISTENING, MAP, element, hostUrl, iframe } from "../pages/host-page";

/** A map that listens to another site than the host. */
const DEAF = `${MAP}${withConfig({ embed: { allowed_origins: ["https://cci.example"] } })}`;

test("messages of an origin that is not allowed are ignored, and nothing the visitor does is told to it", async ({ page, expectedErrors }) => {
  // The browser says that it kept a message from the wrong host.
  expectedErrors.push(/Failed to execute 'postMessage'/);
  const host = new HostPage(page);
  await host.open(iframe("", { folder: DEAF }));
  await host.say({ type: "hello" });
  await host.say({ type: "set", cat: "alimentation" });
  await host.say({ type: "select", id: "e-0001" });
  await host.map.getByRole("button", { name: "Ouvert maintenant" }).click();
  await expect.poll(() => host.count()).toBeLessThan(450);
  const frame = await host.frame();
  expect(await frame.evaluate(() => location.search)).toBe("?ouvert=maintenant&embed=1");
  expect(await host.said("filter")).toEqual([]);
  expect(await host.said("select")).toEqual([]);
  expect((await host.said("ready")).length).toBe(1);
});

test("messages of a window that is not the page around the map are ignored", async ({ page }) => {
  const other = hostUrl(`<p>Une autre page.</p>`);
  const host = new HostPage(page);
  await host.open(`${iframe("")}<iframe id="other" title="Autre" src="${other}"></iframe>`);
  // The same origin as the host's, but a frame beside the map.
  const beside = page.frames().find((frame) => frame.url() === other);
  await beside?.evaluate(() => parent.frames[0]?.postMessage({ geolocal: 1, type: "set", cat: "alimentation" }, "*"));
  await host.say({ type: "set", service: "livraison" });
  const frame = await host.frame();
  await expect.poll(() => frame.evaluate(() => location.search)).toBe("?service=livraison&embed=1");
});

test("messages that are not ours, or malformed, change nothing", async ({ page }) => {
  const host = new HostPage(page);
  await host.open(iframe(""));
  for (const message of [{ type: "reset" }, { type: "set", geolocal: 2, q: "x" }, { type: "select" }, { type: 7 }]) await host.say(message);
  await page.evaluate(() => {
    for (const message of ["set", null, 3, ["set"]]) (window.frames[0] as Window).postMessage(message, "*");
  });
  await host.say({ type: "set", cat: "boulangrie" });
  await expect.poll(async () => (await host.said("error")).at(-1)).toMatchObject({ code: "parameter" });
  expect(await host.count()).toBe(450);
});

test("what the visitor opens is told, and the host can open it", async ({ page }) => {
  const host = new HostPage(page);
  await host.open(iframe(""));
  const row = host.map.locator('[data-geolocal="result"]').first();
  const id = await row.getAttribute("data-id");
  await row.click();
  await expect.poll(async () => (await host.said("select")).map((message) => message.id)).toEqual([id]);
  await host.say({ type: "select", id: null });
  await expect(host.map.locator('[data-geolocal="detail"]')).toHaveCount(0);
  await host.say({ type: "select", id: "e-0002" });
  await expect(host.map.locator('[data-geolocal="detail"]')).toHaveAttribute("data-id", "e-0002");
  expect((await host.said("select")).map((message) => message.id)).toEqual([id, null, "e-0002"]);
});

test("where the visitor is is never told", async ({ page }) => {
  const host = new HostPage(page);
  await host.open(iframe(""));
  await host.say({ type: "set", pres: "49.18,-0.37", rayon: 5 });
  await expect.poll(() => host.count()).toBeLessThan(450);
  // The map goes there.
  const frame = await host.frame();
  await expect.poll(() => frame.evaluate(() => location.hash)).toMatch(/^#1[12]\/49\.1\d+\/-0\.3/);
  await host.say({ type: "hello" });
  await expect.poll(async () => (await host.said("filter")).length).toBeGreaterThan(1);
  for (const message of await host.said("filter")) expect(message).not.toHaveProperty("pres");
});

test("an answer to hello says what is asked", async ({ page }) => {
  const host = new HostPage(page);
  await host.open(iframe("&cat=alimentation"));
  await host.say({ type: "hello" });
  await expect.poll(async () => (await host.said("filter")).at(-1)).toMatchObject({ cat: "alimentation", total: await host.count() });
});

test.describe("a locked filter", () => {
  const LOCKED = "&cat=alimentation.boulangerie&territoire=14&verrou=cat,territoire";

  async function open(page: Page) {
    const host = new HostPage(page);
    await host.open(iframe(LOCKED));
    const total = await host.count();
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(450);
    return { host, total };
  }

  test("is shown, and offers no way to widen it", async ({ page }) => {
    const { host, total } = await open(page);
    await expect(host.map.locator(".chip-fixed")).toHaveText([/Calvados/, /Boulangerie/]);
    await expect(host.map.locator(".families .chip")).toHaveText([/Ouvert maintenant/]);
    await host.map.getByRole("button", { name: /^Filtres/ }).click();
    await expect(host.map.getByRole("heading", { name: "Filtres" })).toBeVisible();
    await expect(host.map.getByRole("group", { name: "Activités" })).toHaveCount(0);
    await host.map.locator(".filter-actions .button").first().click();
    await host.map.getByRole("button", { name: "Fermer" }).click();
    expect(await host.count()).toBe(total);
  });

  test("cannot be widened by the keyboard", async ({ page }) => {
    const { host, total } = await open(page);
    await host.map.locator("body").press("Tab");
    // Everything that the keyboard reaches before the list is pressed; links lead out of the frame, and stay.
    for (let step = 0; step < 14; step += 1) {
      const frame = await host.frame();
      const where = await frame.evaluate(() => {
        const { tagName, className } = document.activeElement ?? { tagName: "", className: "" };
        return `${tagName} ${className}`;
      });
      if (/^BUTTON chip/.test(where)) await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      const query = await frame.evaluate(() => location.search);
      expect(query).toContain("cat=alimentation.boulangerie");
      expect(query).toContain("territoire=14");
    }
    expect(await host.count()).toBeLessThanOrEqual(total);
  });

  test("cannot be widened by a message", async ({ page }) => {
    const { host, total } = await open(page);
    await host.say({ type: "set", cat: null, territoire: null, verrou: null, embed: null });
    await host.say({ type: "set", cat: "restauration", territoire: "76" });
    await host.say({ type: "hello" });
    await expect.poll(async () => (await host.said("filter")).at(-1)).toMatchObject({ cat: "alimentation.boulangerie", territoire: "14" });
    expect(await host.count()).toBe(total);
  });

  test("cannot be widened by an address inside the frame", async ({ page }) => {
    const { host, total } = await open(page);
    const frame = await host.frame();
    await frame.evaluate(() => {
      history.pushState(null, "", "?cat=restauration");
      history.pushState(null, "", "?");
      history.back();
    });
    await frame.evaluate(() => {
      location.hash = "#9/49.2/0.1";
    });
    await expect.poll(() => frame.evaluate(() => location.hash)).toMatch(/^#9/);
    expect(await host.count()).toBe(total);
    await expect(host.map.locator(".chip-fixed")).toHaveCount(2);
  });
});

test("a host with a strict policy works as documented", async ({ page }) => {
  const docs = readFileSync("docs/embed.md", "utf8");
  const [, documented] = /```http\nContent-Security-Policy: ([^\n]+)\n```/.exec(docs) ?? [];
  expect(documented).toContain("frame-src https://carte.example");
  const host = new HostPage(page);
  await host.open(element('cat="alimentation" height="auto"'), documented?.replaceAll("https://carte.example", MAP) ?? "");
  expect(await host.count()).toBeGreaterThan(0);
  await expect.poll(async () => (await host.said("ready")).length).toBe(1);
});

test("without scripts the host shows a link to the map", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(hostUrl(element("")));
  await expect(page.getByRole("link", { name: "La carte" })).toHaveAttribute("href", LISTENING);
  await context.close();
});

test("attributes that change are followed", async ({ page }) => {
  const host = new HostPage(page);
  await host.open(element('cat="alimentation"'));
  await expect.poll(async () => (await host.said("filter")).length).toBeGreaterThan(0);
  const before = await host.count();
  const frame = await host.frame();
  await page.evaluate(() => {
    const map = document.querySelector("geolocal-map");
    map?.removeAttribute("cat");
    map?.setAttribute("service", "livraison");
  });
  await expect.poll(() => frame.evaluate(() => location.search)).toBe("?service=livraison&embed=1");
  expect(await host.count()).not.toBe(before);
  // Another switch makes another frame.
  await page.evaluate(() => document.querySelector("geolocal-map")?.setAttribute("theme", "sombre"));
  await expect(host.map.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.evaluate(() => document.querySelector("geolocal-map")?.remove());
  expect(page.frames().length).toBe(1);
});

test("the element says what the map says, and what is wrong with its attributes", async ({ page }) => {
  const warnings: string[] = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  const host = new HostPage(page);
  await host.open(`${element('height="haut"')}
    <geolocal-map src="ftp://carte.example/"><a href="${HOST}">Rien</a></geolocal-map>`);
  expect(warnings).toEqual([
    expect.stringContaining('height="haut" is no height'),
    expect.stringContaining('src="ftp://carte.example/" does not begin with https'),
  ]);
  await expect(page.getByRole("link", { name: "Rien" })).toBeVisible();
  await page.evaluate(() => {
    const map = document.querySelector("geolocal-map");
    map?.addEventListener("select", ({ detail }: CustomEventInit) => Object.assign(window, { opened: detail.id }));
  });
  await host.map.locator('[data-geolocal="result"]').first().click();
  await expect.poll(() => page.evaluate(() => (window as unknown as { opened?: string }).opened)).toMatch(/^e-/);
});
