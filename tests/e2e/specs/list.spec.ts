import { expect, test } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

test("the list makes the rows in sight only, to the last one, and says how many there are", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  const rows = page.locator(".rows > li").first();
  await expect(rows).toHaveAttribute("aria-setsize", "450");
  await expect(rows).toHaveAttribute("aria-posinset", "1");
  expect(await map.results.count()).toBeLessThan(40);
  await page.locator("#liste").evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await expect(page.locator('.rows > li[aria-posinset="450"]')).toBeInViewport();
  expect(await map.results.count()).toBeLessThan(40);
});

test("the list goes back to where it was left when an establishment is closed", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  await page.locator("#liste").evaluate((list) => list.scrollTo(0, 12_000));
  const row = page.locator("[data-geolocal=result]").nth(8);
  await expect(row).toBeInViewport();
  const id = await row.getAttribute("data-id");
  await row.click();
  await expect(map.detail).toHaveAttribute("data-id", id ?? "");
  await page.keyboard.press("Escape");
  await expect(page.locator(`[data-geolocal="result"][data-id="${id}"]`)).toBeFocused();
});

test("rows stand by name or by last change, and the address says so", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  const names = () => page.locator(".result-name").allTextContents();
  await page.getByLabel("Trier par").selectOption("nom");
  await expect(page).toHaveURL(/tri=nom/);
  const bare = (name: string) => name.normalize("NFD").replace(/[^a-z0-9 ]/gi, " ").trim().toLowerCase();
  await expect.poll(async () => bare((await names())[0] ?? "")).toMatch(/^(a|b)/);
  await page.getByLabel("Trier par").selectOption("maj");
  await expect(page).toHaveURL(/tri=maj/);
  await page.reload();
  await map.settled();
  await expect(page.getByLabel("Trier par")).toHaveValue("maj");
});

test("the printed list has every row and no map", async ({ page }) => {
  const map = new MapPage(page);
  await page.addInitScript(() => {
    window.print = () => {
      (window as any).printed = document.querySelectorAll("[data-geolocal=result]").length;
    };
  });
  await map.open("?cat=alimentation");
  const count = await map.count();
  await page.locator("#emporter").click();
  await map.button("Imprimer la liste").click();
  await expect.poll(() => page.evaluate(() => (window as any).printed)).toBe(count);
  await expect.poll(() => map.results.count()).toBeLessThan(40);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#carte")).toBeHidden();
  await expect(map.results.first()).toBeVisible();
});
