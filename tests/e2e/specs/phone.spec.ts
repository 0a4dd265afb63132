import { expect, test } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test("the sheet has three heights, by keyboard", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  const handle = page.getByRole("slider", { name: "Hauteur du volet" });
  await expect(handle).toHaveAttribute("aria-valuetext", "Volet replié");
  await handle.focus();
  await page.keyboard.press("ArrowUp");
  await expect(handle).toHaveAttribute("aria-valuetext", "Volet à mi-hauteur");
  await page.keyboard.press("ArrowUp");
  await expect(handle).toHaveAttribute("aria-valuetext", "Volet déplié");
  await expect(page).toHaveURL(/vue=liste/);
  await page.goBack();
  await expect(page).not.toHaveURL(/vue=liste/);
});

test("the sheet follows a drag and stays where it is left", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  const handle = page.getByRole("slider", { name: "Hauteur du volet" });
  const box = (await handle.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, 400, { steps: 8 });
  await page.waitForTimeout(120);
  await page.mouse.move(box.x + box.width / 2, 399);
  await page.mouse.up();
  await expect(handle).toHaveAttribute("aria-valuetext", "Volet à mi-hauteur");
});

test("a link to the list opens it", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?vue=liste");
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", "Volet déplié");
  await expect(map.results.first()).toBeInViewport();
});

test("a marker raises the sheet with its establishment", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?fiche=e-0003");
  await expect(page.getByRole("slider")).toHaveAttribute("aria-valuetext", "Volet à mi-hauteur");
  await expect(map.detail.getByRole("heading", { level: 2 })).toBeInViewport();
});

test("nothing is wider than the screen", async ({ page }) => {
  const map = new MapPage(page);
  for (const search of ["", "?vue=liste", "?fiche=e-0002", "?lang=en"]) {
    await map.open(search);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  }
});
