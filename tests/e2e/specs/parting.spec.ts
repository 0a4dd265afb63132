import type { Page } from "@playwright/test";

import { expect, test } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

/** Where each animation of a button on the map starts from. */
const starts = (page: Page) => page.evaluate(() => (globalThis as unknown as { starts: string[] }).starts);

/** Notes what is animated, and zooms by the wheel. */
async function zoom(page: Page) {
  await page.addInitScript(() => {
    const noted: string[] = [];
    const animate = Element.prototype.animate;
    Object.assign(globalThis, { starts: noted });
    Element.prototype.animate = function (keyframes, options) {
      if (this.matches('[data-geolocal="cluster"], [data-geolocal="marker"]')) noted.push(String([keyframes].flat()[0]?.transform));
      return animate.call(this, keyframes, options);
    };
  });
  const map = new MapPage(page);
  await map.open("#8/49.15/-0.1");
  await page.mouse.move(900, 500);
  await page.mouse.wheel(0, -100);
  await expect(page).toHaveURL(/#(9|10)\//);
  await map.expectSettledButtons();
}

test("places part from the cluster that held them, and stand where they belong at once", async ({ page }) => {
  await zoom(page);
  const from = await starts(page);
  expect(from.length).toBeGreaterThan(0);
  for (const start of from) expect(start).toMatch(/^translate3d\(-?\d+px, -?\d+px, 0\)$/);
});

test("nothing moves for those who want no movement", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await zoom(page);
  expect(await starts(page)).toEqual([]);
});

test("a filter moves nothing", async ({ page }) => {
  await zoom(page);
  const before = (await starts(page)).length;
  await page.locator(".families").getByRole("button", { name: "Alimentation" }).click();
  await expect(page).toHaveURL(/cat=/);
  expect((await starts(page)).length).toBe(before);
});
