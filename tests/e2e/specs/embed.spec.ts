// The map in a page of another origin: a plain frame, one in a sandbox, and our element.

import AxeBuilder from "@axe-core/playwright";

import { expect, test } from "../fixtures/base";
import { Fingers } from "../pages/fingers";
import { HostPage, element, iframe } from "../pages/host-page";

const WAYS = [
  ["a plain frame", iframe("")],
  ["a frame in a sandbox", iframe("", { attributes: 'sandbox="allow-scripts allow-same-origin allow-popups"' })],
  ["our element", element('height="480"')],
] as const;

for (const [way, body] of WAYS) {
  test.describe(way, () => {
    test("shows the map, and the page scrolls through it", async ({ page }) => {
      const host = new HostPage(page);
      await host.open(body);
      expect(await host.count()).toBe(450);
      const frame = await host.frame();
      const before = await frame.evaluate(() => location.hash);
      const map = await host.map.locator("#carte").boundingBox();
      await page.mouse.move((map?.x ?? 0) + 200, (map?.y ?? 0) + 200);
      await page.mouse.wheel(0, 300);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
      await expect(host.map.getByText("Ctrl + molette pour zoomer")).toBeVisible();
      expect(await frame.evaluate(() => location.hash)).toBe(before);
    });

    test("Ctrl and the wheel zoom the map, and the page stays", async ({ page }) => {
      const host = new HostPage(page);
      await host.open(body);
      const map = await host.map.locator("#carte").boundingBox();
      await page.mouse.move((map?.x ?? 0) + 200, (map?.y ?? 0) + 200);
      await page.keyboard.down("Control");
      await page.mouse.wheel(0, -300);
      await page.keyboard.up("Control");
      const frame = await host.frame();
      await expect.poll(() => frame.evaluate(() => location.hash)).toMatch(/^#\d+\//);
      expect(await page.evaluate(() => scrollY)).toBe(0);
    });

    test("tells that it is ready, and how high it would stand", async ({ page }) => {
      const host = new HostPage(page);
      await host.open(body);
      await expect.poll(async () => (await host.said("ready")).map(({ total }) => total)).toEqual([450]);
      await expect.poll(async () => (await host.said("height")).length).toBeGreaterThan(0);
      const { height } = (await host.said("height")).at(-1) ?? {};
      expect(height).toBeGreaterThanOrEqual(400);
      expect(height).toBeLessThanOrEqual(640);
    });

    test("filters by message, and tells it", async ({ page }) => {
      const host = new HostPage(page);
      await host.open(body);
      await host.say({ type: "set", cat: "alimentation", service: ["livraison"] });
      await expect.poll(() => host.count()).toBeLessThan(450);
      const total = await host.count();
      await expect.poll(async () => (await host.said("filter")).at(-1)).toMatchObject({ cat: "alimentation", service: "livraison", total });
      await host.say({ type: "set", cat: null, service: "" });
      await expect.poll(() => host.count()).toBe(450);
    });

    test("axe finds nothing in page and frame", async ({ page }) => {
      const host = new HostPage(page);
      await host.open(body);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
    });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test("one finger scrolls the page, two move the map", async ({ page }) => {
    const host = new HostPage(page);
    await host.open(iframe("&liste=0"));
    const frame = await host.frame();
    const before = await frame.evaluate(() => location.hash);
    const map = await host.map.locator("#carte").boundingBox();
    const [x, y] = [(map?.x ?? 0) + 150, (map?.y ?? 0) + 250];
    const fingers = await Fingers.on(page);
    await fingers.move([[x, y]], [[x, y - 200]]);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await frame.evaluate(() => location.hash)).toBe(before);
    await expect(host.map.getByText("Deux doigts pour déplacer la carte")).toBeVisible();

    // The page still runs out.
    await expect
      .poll(async () => {
        await page.evaluate(() => scrollTo(0, 0));
        await page.waitForTimeout(200);
        return page.evaluate(() => scrollY);
      })
      .toBe(0);
    await fingers.move([[x - 20, y], [x + 20, y]], [[x - 100, y], [x + 100, y]]);
    await expect.poll(() => frame.evaluate(() => location.hash)).not.toBe(before);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  });
});

test("two maps on one page go their own ways", async ({ page }) => {
  await page.goto("about:blank");
  const [first, second] = [new HostPage(page, 0), new HostPage(page, 1)];
  await first.open(`${element('cat="alimentation"')}${element('cat="restauration" height="500"')}`);
  await second.settled();
  const [one, other] = [await first.count(), await second.count()];
  expect(one).not.toBe(other);
  await first.say({ type: "set", cat: null });
  await expect.poll(() => first.count()).toBe(450);
  expect(await second.count()).toBe(other);
});

test("the way back belongs to the page around the map", async ({ page }) => {
  const host = new HostPage(page);
  await host.open(iframe(""));
  const entries = await page.evaluate(() => history.length);
  await host.map.locator('[data-geolocal="result"]').first().click();
  await expect(host.map.locator('[data-geolocal="detail"]')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test("the map can be seen by itself, with every option or with none", async ({ page }) => {
  const host = new HostPage(page);
  await host.open(iframe("&cat=alimentation&verrou=cat&theme=sombre&liste=0"));
  await expect(host.map.getByRole("link", { name: /^Plein écran/ })).toHaveAttribute(
    "href",
    "?cat=alimentation&embed=1&liste=0&verrou=cat&theme=sombre",
  );
  await expect(host.map.getByRole("link", { name: /^Voir la carte complète/ })).toHaveAttribute("href", "?cat=alimentation");
});

test("parts can be left out", async ({ page }) => {
  const host = new HostPage(page);
  await host.open(iframe("&entete=0&recherche=0&filtres=0&liste=0"));
  await expect(host.map.locator(".site-header")).toHaveCount(0);
  await expect(host.map.locator(".families")).toHaveCount(0);
  await expect(host.map.locator('[data-geolocal="result"]')).toHaveCount(0);
  expect(await host.count()).toBe(450);
  await host.say({ type: "select", id: "e-0001" });
  await expect(host.map.locator('[data-geolocal="detail"]')).toBeVisible();
});

test("a colour is taken where white can be read on it, else refused with a word", async ({ page }) => {
  const host = new HostPage(page);
  const brand = async () => (await host.frame()).evaluate(() => getComputedStyle(document.documentElement).getPropertyValue("--brand"));
  await host.open(iframe("&couleur=8a1538"));
  expect(await brand()).toBe("#8a1538");
  await host.open(iframe("&couleur=f2b705"));
  expect(await brand()).toBe("#0d5c55");
  await expect(host.map.getByText(/f2b705.*trop clair/)).toBeVisible();
  await expect.poll(async () => (await host.said("error")).map(({ code }) => code)).toEqual(["parameter"]);
});

test("the theme is that of the address", async ({ page }) => {
  const host = new HostPage(page);
  await host.open(iframe("&theme=sombre"));
  await expect(host.map.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("a card shows one establishment and tells its own height", async ({ page }) => {
  const host = new HostPage(page);
  await host.open(element('fiche="e-0001" height="auto"'));
  await expect(host.map.locator('[data-geolocal="detail"]')).toHaveAttribute("data-id", "e-0001");
  await expect(host.map.locator('[data-geolocal="marker"]')).toHaveCount(1);
  await expect(host.map.locator('[data-geolocal="cluster"]')).toHaveCount(0);
  await expect.poll(async () => (await host.said("ready")).map(({ total }) => total)).toEqual([1]);
  await expect(host.map.getByRole("link", { name: /^Voir sur la carte/ })).toHaveAttribute("href", /^\?fiche=e-0001/);
  await page.keyboard.press("Escape");
  const heights = async () => {
    const told = (await host.said("height")).at(-1)?.height;
    const box = await page.locator("iframe").boundingBox();
    return [told, box?.height];
  };
  await expect.poll(async () => ((await heights())[0] === (await heights())[1] ? "equal" : await heights())).toBe("equal");
  const frame = await host.frame();
  expect(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight + 1)).toBe(true);
});
