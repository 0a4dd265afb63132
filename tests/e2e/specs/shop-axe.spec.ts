// What a listing's page gives to take home and the help lines, for everybody.

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { expect, test, withConfig } from "../fixtures/base";
import { TakeHome } from "../pages/take-home";

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [360, 1440]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test("axe finds nothing, and nothing is cut: a listing to take home", async ({ page }) => {
        const take = new TakeHome(page);
        await take.open();
        await take.button("Copier : Lien par identifiant").click();
        await expect(take.said("Lien par identifiant")).not.toBeEmpty();
        await expectAccessible(page);
      });

      test("code that is long scrolls in its place, and by keyboard", async ({ page }) => {
        const take = new TakeHome(page);
        await take.open();
        const code = take.code("Données structurées");
        expect((await code.boundingBox())?.height).toBeLessThanOrEqual(16 * 16 + 1);
        await code.focus();
        await page.keyboard.press("End");
        await expect.poll(() => code.evaluate((block) => block.scrollTop + block.clientHeight >= block.scrollHeight - 1)).toBe(true);
        expect((await take.code("Lien par identifiant").boundingBox())?.height).toBeLessThan(100);
      });

      test("axe finds nothing, and nothing is cut: help", async ({ page }) => {
        const lines = [
          { name: "CCI Prévention", phone: "02 32 100 900", opening_hours: "Mo-Fr 09:00-17:30", description: "Pour qui ?" },
          { name: "Fermée", phone: "02 61 91 00 02", opening_hours: "Sa 09:00-12:00" },
          { name: "Ferme bientôt", phone: "02 61 91 00 02", opening_hours: "Tu 09:00-10:45" },
          { name: "Sans horaires", phone: "sur rendez-vous" },
        ];
        for (const help_lines of [lines, []]) {
          await page.goto(`${withConfig({ help_lines, contact: { email: "carte@cci.example" } })}?page=aide`);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          await expectAccessible(page);
        }
      });
    });
  }
}
