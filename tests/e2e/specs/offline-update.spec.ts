// A new version of the map: the visitor is told, and nothing changes until the visitor says so.

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { expect, test } from "../fixtures/release";
import { MapPage } from "../pages/map-page";
import { openOnce, seenAgain } from "../pages/release";
import type { Release } from "../pages/release";

const notice = (page: Page) => page.locator("#update");

/** The version that is shown: that of the first release has no name. */
const version = (page: Page) => page.locator("html").getAttribute("data-release");

/** Opens the first release and puts a second one in its place. */
async function openAndReplace(map: MapPage, release: Release) {
  await openOnce(map, release.address);
  await expect(notice(map.page)).toBeHidden();
  await release.replace("2");
  await seenAgain(map.page);
  await expect(notice(map.page)).toBeVisible();
}

test("a new version waits until the visitor reloads into it, by keyboard, once", async ({ page, release }) => {
  const map = new MapPage(page);
  await openOnce(map, release.address);
  await page.goto(`${release.address}?cat=alimentation#9/49.1/-0.3`);
  await map.settled();
  await release.replace("2");
  await page.reload();
  await map.settled();
  expect(await version(page)).toBe(null);
  await expect(page.getByRole("status").filter({ hasText: "Nouvelle version" })).toBeVisible();
  let loads = 0;
  page.on("load", () => (loads += 1));
  const reload = notice(page).getByRole("button", { name: "Recharger" });
  for (let step = 0; step < 60 && !(await reload.evaluate((button) => button === document.activeElement)); step += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("html")).toHaveAttribute("data-release", "2");
  await expect(page).toHaveURL(/\?cat=alimentation#9\//);
  await map.settled();
  await page.waitForTimeout(500);
  expect(loads).toBe(1);
  await expect(notice(page)).toBeHidden();
});

test("who does not want it now goes on with the old version", async ({ page, release }) => {
  const map = new MapPage(page);
  await openAndReplace(map, release);
  await notice(page).getByRole("button", { name: "Plus tard" }).click();
  await expect(notice(page)).toBeHidden();
  await release.away();
  await page.reload();
  await map.settled();
  expect(await version(page)).toBe(null);
  await expect(map.map).toBeVisible();
});

test("two tabs: the one is not reloaded by the other, and its button reloads it all the same", async ({ page, context, release }) => {
  await openAndReplace(new MapPage(page), release);
  const other = await context.newPage();
  await other.goto(release.address);
  await notice(other).getByRole("button").first().click();
  await expect(other.locator("html")).toHaveAttribute("data-release", "2");
  expect(await version(page)).toBe(null);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-release", "2");
});

test("a tab that was opened while a version waited reloads after another tab began it", async ({ page, context, release }) => {
  await openAndReplace(new MapPage(page), release);
  const other = await context.newPage();
  await other.goto(release.address);
  await expect(notice(other)).toBeVisible();
  await notice(page).getByRole("button", { name: "Recharger" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-release", "2");
  expect(await version(other)).toBe(null);
  await notice(other).getByRole("button").first().click();
  await expect(other.locator("html")).toHaveAttribute("data-release", "2");
});

test("a first visit, or a server that does not answer, tells nothing", async ({ page, release }) => {
  await openOnce(new MapPage(page), release.address);
  await release.away();
  await seenAgain(page);
  await page.waitForTimeout(500);
  await expect(notice(page)).toBeHidden();
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const [lang, text, other] of [
    ["fr", "Nouvelle version", "New version"],
    ["en", "New version", "Nouvelle version"],
  ]) {
    test(`the notice is accessible and in the language of the page: ${lang}, ${colorScheme}`, async ({ page, release }) => {
      await page.emulateMedia({ colorScheme });
      await openOnce(new MapPage(page), release.address);
      await page.goto(`${release.address}?lang=${lang}`);
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
      await release.replace("2");
      await seenAgain(page);
      await expect(notice(page)).toContainText(text);
      await expect(notice(page).getByText(text)).toBeVisible();
      await expect(notice(page).getByText(other)).toBeHidden();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    });
  }
}

for (const [width, height] of [
  [360, 740],
  [768, 1024],
  [1440, 900],
]) {
  test(`the notice hides no button of the map at ${width} px`, async ({ page, release }) => {
    await page.setViewportSize({ width, height });
    await openAndReplace(new MapPage(page), release);
    const box = await notice(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    const hidden = await notice(page).evaluate((notice) => {
      const own = notice.getBoundingClientRect();
      const over = ({ left, right, top, bottom }: DOMRect) => left < own.right && right > own.left && top < own.bottom && bottom > own.top;
      const buttons = [...document.querySelectorAll(".map-controls button, .families button, .sheet-handle, .leaflet-control-attribution a")];
      return buttons.filter((one) => over(one.getBoundingClientRect())).map(({ className }) => className);
    });
    expect(hidden).toEqual([]);
    await page.screenshot({ path: `target/update-${width}.png` });
  });
}
