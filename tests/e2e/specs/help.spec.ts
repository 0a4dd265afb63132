// `page=aide`: whom a shop may call, and whether somebody answers now.

import type { Page } from "@playwright/test";

import { expect, test, withConfig } from "../fixtures/base";

const PAGE = "?page=aide";

const PREVENTION = {
  name: "CCI Prévention",
  phone: "02 32 100 900",
  opening_hours: "Mo-Fr 09:00-17:30; PH off",
  description: { fr: "Pour les entreprises en difficulté.", en: "For businesses in difficulty." },
};
const URGENCE = { name: { fr: "CCI urgence", en: "CCI emergency" }, phone: "+33 2 61 91 00 02", opening_hours: "24/7" };
const QUIET = { name: "Répondeur", phone: "02 61 91 00 03" };
const WRITTEN = { name: "Guichet", phone: "sur rendez-vous", opening_hours: "Mo-Fr 09:00-12:00,14:00-17:00" };
const LINES = withConfig({ help_lines: [PREVENTION, URGENCE, QUIET, WRITTEN] });

/** A help line, by its name. */
const line = (page: Page, name: string) => page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });

/** Opens the page at another moment than that of the other tests. */
async function openAt(page: Page, moment: string, address = LINES + PAGE) {
  await page.clock.setFixedTime(new Date(moment));
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1, name: "Une aide pour votre entreprise" })).toBeVisible();
}

test("the line of the configuration says whom it is for, and calls", async ({ page }) => {
  await page.goto(PAGE);
  await expect(page).toHaveTitle("Une aide pour votre entreprise · Géo’Local Normandie");
  const prevention = line(page, "CCI Prévention");
  await expect(prevention).toContainText("Pour les entreprises en difficulté : écoute, conseil et orientation.");
  await expect(prevention).toContainText("Ouvert · ferme à 17 h 30");
  const call = prevention.getByRole("link", { name: "Appeler le 02 32 10 09 00 – CCI Prévention" });
  await expect(call).toHaveAttribute("href", "tel:+33232100900");
  await expect(call).toHaveText("02 32 10 09 00");
});

for (const [when, moment, prevention, guichet] of [
  ["on a weekday at 10:00", "2026-11-25T10:00:00+01:00", "Ouvert · ferme à 17 h 30", "Ouvert · ferme à 12 h"],
  ["in the lunch break of one", "2026-11-25T12:30:00+01:00", "Ouvert · ferme à 17 h 30", "Fermé · ouvre à 14 h"],
  ["at its last minute", "2026-11-25T17:29:00+01:00", "Ouvert · ferme à 17 h 30", "Fermé · ouvre demain à 9 h"],
  ["a minute later", "2026-11-25T17:30:00+01:00", "Fermé · ouvre demain à 9 h", "Fermé · ouvre demain à 9 h"],
  ["on a Saturday", "2026-11-28T10:00:00+01:00", "Fermé · ouvre lundi à 9 h", "Fermé · ouvre lundi à 9 h"],
  ["on a holiday of the week", "2026-12-25T10:00:00+01:00", "Fermé · ouvre lundi à 9 h", "Ouvert · ferme à 12 h"],
  ["in summer time", "2026-07-15T09:30:00+02:00", "Ouvert · ferme à 17 h 30", "Ouvert · ferme à 12 h"],
] as const) {
  test(`it says whether a line answers ${when}`, async ({ page }) => {
    await openAt(page, moment);
    await expect(line(page, "CCI Prévention").locator(".status")).toHaveText(prevention);
    await expect(line(page, "Guichet").locator(".status")).toHaveText(guichet);
    await expect(line(page, "CCI urgence").locator(".status")).toHaveText(/^Ouvert 24/);
  });
}

test("a line that closes while the page is open says so", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-25T17:29:30+01:00"));
  await page.clock.resume();
  await page.goto(LINES + PAGE);
  const status = line(page, "CCI Prévention").locator(".status");
  await expect(status).toHaveText("Ouvert · ferme à 17 h 30");
  await page.clock.setSystemTime(new Date("2026-11-25T17:30:01+01:00"));
  await page.clock.fastForward(61_000);
  await expect(status).toHaveText("Fermé · ouvre demain à 9 h");
});

test("nothing is made up: no hours, no number to dial, no line", async ({ page }) => {
  await page.goto(LINES + PAGE);
  await expect(line(page, "Répondeur")).toContainText("Horaires non communiqués");
  await expect(line(page, "Répondeur").locator(".status")).toHaveCount(0);
  await expect(line(page, "Guichet")).toContainText("sur rendez-vous");
  await expect(line(page, "Guichet").getByRole("link")).toHaveCount(0);
  await page.goto(withConfig({ help_lines: [] }) + PAGE);
  await expect(page.getByText("Aucune ligne d’aide n’est indiquée pour cette carte.")).toBeVisible();
  await expect(page.locator('a[href^="tel:"]')).toHaveCount(0);
});

test("hours that cannot be understood are not said to be closed", async ({ page }) => {
  await page.goto(withConfig({ help_lines: [{ ...QUIET, opening_hours: "quand je peux" }] }) + PAGE);
  await expect(line(page, "Répondeur")).not.toContainText(/Fermé|Ouvert/);
  await expect(line(page, "Répondeur")).toContainText(/Horaires (inconnus|non communiqués)/);
});

test("what else there is to do, and the chamber's address where it has one", async ({ page }) => {
  await page.goto(withConfig({ contact: { email: "carte@cci.example" } }) + PAGE);
  await expect(page.getByRole("link", { name: "Écrire à carte@cci.example" })).toHaveAttribute("href", "mailto:carte@cci.example");
  await page.getByRole("link", { name: "Inscrire un établissement" }).click();
  await expect(page).toHaveURL(/page=inscription/);
  await page.goBack();
  await page.getByRole("main").getByRole("link", { name: /^Suis-je sur la carte/ }).click();
  await expect(page).toHaveURL(/page=ma-fiche/);
});

for (const [name, query] of [
  ["the start of ma-fiche", "?page=ma-fiche"],
  ["a listing", "?page=ma-fiche&fiche=e-0001"],
  ["its correction", "?page=ma-fiche&fiche=e-0001&etape=corriger"],
  ["its closure", "?page=ma-fiche&fiche=e-0001&etape=fermeture"],
  ["inscription", "?page=inscription"],
] as const) {
  test(`help is named where a shop may need it: ${name}`, async ({ page }) => {
    await page.goto(LINES + query);
    const aside = page.getByRole("complementary", { name: "Besoin d’aide ?" });
    await expect(aside.getByRole("listitem")).toHaveText([
      "CCI Prévention : 02 32 10 09 00",
      "CCI urgence : 02 61 91 00 02",
      "Répondeur : 02 61 91 00 03",
      "Guichet : sur rendez-vous",
    ]);
    await expect(aside.getByRole("link", { name: /02 32 10 09 00/ })).toHaveAttribute("href", "tel:+33232100900");
    await aside.getByRole("link", { name: "Toutes les lignes d’aide" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Une aide pour votre entreprise" })).toBeVisible();
  });
}

test("without help lines nothing is promised there", async ({ page }) => {
  await page.goto(`${withConfig({ help_lines: [] })}?page=inscription`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("complementary", { name: /aide/ })).toHaveCount(0);
});

test("in English", async ({ page }) => {
  await page.goto(`${LINES}${PAGE}&lang=en`);
  await expect(page.getByRole("heading", { level: 1, name: "Help for your business" })).toBeVisible();
  const prevention = line(page, "CCI Prévention");
  await expect(prevention).toContainText("For businesses in difficulty.");
  await expect(prevention.locator(".status")).toHaveText(/^Open · closes /);
  await expect(prevention.getByRole("link", { name: "Call 02 32 10 09 00 – CCI Prévention" })).toBeVisible();
  await expect(line(page, "CCI emergency").locator(".status")).toHaveText(/^Open 24/);
  await expect(line(page, "Répondeur")).toContainText("Hours not given");
  await page.getByRole("button", { name: /^Français/ }).click();
  await expect(line(page, "CCI urgence")).toBeVisible();
});

test("the lines are reached in order by keyboard", async ({ page }) => {
  await page.goto(LINES + PAGE);
  await page.getByRole("button", { name: /^English/ }).focus();
  for (const name of [/CCI Prévention$/, /CCI urgence$/, /Répondeur$/, /^Suis-je/, /^Inscrire/]) {
    await page.keyboard.press("Tab");
    // Between two lines: when the first one answers.
    const hours = page.locator("summary:focus");
    if (await hours.count()) {
      await page.keyboard.press("Enter");
      await expect(hours.locator("xpath=..")).toContainText("lundi");
      await page.keyboard.press("Tab");
    }
    await expect(page.getByRole("main").getByRole("link", { name })).toBeFocused();
  }
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/page=inscription/);
});
