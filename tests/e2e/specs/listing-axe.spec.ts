// `page=ma-fiche`: no accessibility fault in any state, and all of it by keyboard alone.

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { PORT } from "../../../playwright.config";
import { expect, test, withConfig } from "../fixtures/base";
import { listing, serve } from "../fixtures/listings";
import { ListingPage } from "../pages/listing-page";

const REGISTER = withConfig({ register: { url: `http://127.0.0.1:${PORT + 1}/register/run/e2e-axe/search` } });

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  expect(found).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

const states: [string, (shop: ListingPage) => Promise<void>][] = [
  ["search, empty", (shop) => shop.open()],
  [
    "results",
    async (shop) => {
      await shop.open("&q=Vernon");
      await expect(shop.rows).toHaveCount(5);
    },
  ],
  [
    "none found, and a SIRET that is explained",
    async (shop) => {
      await shop.open("&q=000+000+018+00011");
      await expect(shop.answer(/^Aucune fiche/)).toBeVisible();
    },
  ],
  [
    "a listing that does not exist",
    async (shop) => {
      await shop.open("&fiche=nulle-part");
      await expect(shop.page.getByText(/n’existe plus/)).toBeVisible();
    },
  ],
  [
    "overview, the raw values unfolded, and the register’s answer",
    async (shop) => {
      const bad = { opening_hours: "le matin", name: "BOULANGERIE", labels: undefined, siret: "00100001700010" };
      await serve(shop.page, listing("a1", bad));
      await shop.openListing("a1", REGISTER);
      await expect(shop.card.contentFrame().getByRole("heading", { level: 2 })).toBeVisible();
      await shop.page.getByText("Les données, telles qu’elles sont").click();
      await shop.page.getByRole("button", { name: "Comparer" }).click();
      await expect(shop.register.locator("dd")).toHaveCount(6);
    },
  ],
];

for (const colorScheme of ["light", "dark"] as const) {
  for (const [width, height] of [[360, 740], [1440, 900]] as const) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height } });
      for (const [name, reach] of states) {
        test(`axe finds nothing, and nothing is wider than the page: ${name}`, async ({ page }) => {
          await reach(new ListingPage(page));
          await expectAccessible(page);
        });
      }
    });
  }
}

/** Tabs until a link or button of this name has the focus; how many steps it took. */
async function tabTo(page: Page, role: "link" | "button" | "searchbox", name: string, most: number) {
  const target = page.getByRole(role, { name, exact: true });
  for (let step = 1; step <= most; step += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`${name} is not reached within ${most} steps`);
}

test("from the search to the listing to the form by keyboard alone", async ({ page }) => {
  const shop = new ListingPage(page);
  await shop.open();
  await tabTo(page, "searchbox", "SIRET, nom ou commune", 4);
  await page.keyboard.type("000 000 018 00010");
  await page.keyboard.press("Enter");
  await expect(shop.rows).toHaveCount(1);
  // The focus stays in the field: the button and the first result come next.
  await expect(shop.field).toBeFocused();
  await tabTo(page, "link", "Le Parc de la Fosse", 2);
  await page.keyboard.press("Enter");
  await expect(shop.name).toHaveText("Le Parc de la Fosse");
  await tabTo(page, "link", "Corriger la fiche", 6);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: /^Corriger la fiche – Le Parc de la Fosse$/ })).toBeVisible();
  await expect(page).toHaveURL(/etape=corriger/);
});
