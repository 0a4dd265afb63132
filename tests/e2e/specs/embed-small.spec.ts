// The smallest frame that a map is made for: 320 by 400.

import AxeBuilder from "@axe-core/playwright";

import { expect, test } from "../fixtures/base";
import { HostPage, element, iframe } from "../pages/host-page";

const SMALL = 'style="width: 320px"';

for (const [what, query] of [
  ["everything", ""],
  ["the map alone", "&entete=0&recherche=0&filtres=0&liste=0"],
  ["a locked filter", "&cat=alimentation&territoire=14&verrou=cat,territoire"],
  ["an open establishment", "&vue=carte"],
  ["a card", "&fiche=e-0001"],
] as const) {
  test(`${what} fits, and axe finds nothing`, async ({ page }) => {
    const host = new HostPage(page);
    await host.open(iframe(query, { height: 400, attributes: SMALL }));
    if (what === "an open establishment") {
      await host.say({ type: "select", id: "e-0002" });
      await expect(host.map.locator('[data-geolocal="detail"]')).toBeVisible();
    }
    const frame = await host.frame();
    expect(await frame.evaluate(() => [innerWidth, innerHeight])).toEqual([320, 400]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const beyond = await frame.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("button, a, input")]
        .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((one) => ({ name: one.textContent?.trim() || one.ariaLabel, box: one.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 320)
        .map(({ name }) => name),
    );
    expect(beyond).toEqual([]);
    expect((await host.map.locator("#carte").boundingBox())?.height).toBeGreaterThanOrEqual(160);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
  });
}

test("a map that decides its height is three quarters as high as wide, within reason", async ({ page }) => {
  const host = new HostPage(page);
  await host.open(element('height="auto"'));
  const frame = page.locator("iframe");
  const ratio = async () => {
    const { width = 0, height = 0 } = (await frame.boundingBox()) ?? {};
    return height - Math.min(Math.max(Math.floor(width * 0.75), 400), 640);
  };
  await expect.poll(ratio).toBe(0);
  expect((await frame.boundingBox())?.height).toBeGreaterThan(480);
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(async () => (await frame.boundingBox())?.height).toBe(400);
});

test("a locked filter outlives a reload inside the frame", async ({ page }) => {
  const host = new HostPage(page);
  await host.open(element('cat="alimentation" verrou="cat"'));
  const total = await host.count();
  const frame = await host.frame();
  await expect.poll(async () => (await host.said("filter")).length).toBe(1);
  await host.say({ type: "set", cat: "restauration", q: "pain" });
  await expect.poll(() => frame.evaluate(() => location.search)).toContain("q=pain");
  await frame.evaluate(() => location.reload());
  await expect.poll(async () => (await host.said("ready")).length).toBe(2);
  await host.settled();
  expect(await frame.evaluate(() => location.search)).toBe("?q=pain&cat=alimentation&embed=1&verrou=cat");
  await host.say({ type: "set", q: null });
  await expect.poll(() => host.count()).toBe(total);
});

test("of what is looked around only a commune is told", async ({ page }) => {
  const host = new HostPage(page);
  await host.open(element('pres="14118" rayon="5"'));
  const told = () => host.said("filter").then((all) => all.at(-1));
  await expect.poll(told).toMatchObject({ pres: "14118", rayon: "5" });
  await host.say({ type: "set", pres: "49.18,-0.37" });
  await expect.poll(told).not.toHaveProperty("pres");
  expect(JSON.stringify(await page.evaluate(() => (window as unknown as { messages: object[] }).messages))).not.toContain("49.18");
});
