// What is typed stays on the device until it is sent, whatever becomes of the page.

import type { Page } from "@playwright/test";

import { expect, test } from "../fixtures/base";
import { ListingForm } from "../pages/listing-form";
import { WeekForm } from "../pages/week-form";

const CONFIG = { contact: { email: "carte@example.org" } };

/** Fills in a bit of everything; the week is left half done. */
async function fillIn(form: ListingForm) {
  await form.field("Téléphone").fill("02 31 0");
  await form.field("Produits").fill("pain\ncidre");
  await form.option("Livraison").check();
  await form.coordinates.fill("49.1829, -0.3707");
  await form.coordinates.blur();
  await new WeekForm(form.page).from("Lundi").fill("8:");
  await form.field("Un mot pour la CCI").fill("À suivre");
  await form.field("Votre nom").fill("Zoé");
}

async function expectThere(form: ListingForm) {
  await expect(form.field("Téléphone")).toHaveValue("02 31 0");
  await expect(form.field("Produits")).toHaveValue("pain\ncidre");
  await expect(form.option("Livraison")).toBeChecked();
  await expect(form.coordinates).toHaveValue("49.182900, -0.370700");
  await expect(new WeekForm(form.page).from("Lundi")).toHaveValue("8:");
  await expect(form.field("Un mot pour la CCI")).toHaveValue("À suivre");
  await expect(form.field("Votre nom")).toHaveValue("Zoé");
}

const restored = (page: Page) => page.getByRole("status").filter({ hasText: "Votre saisie a été retrouvée" });

test("a reload in the middle of a correction loses nothing", async ({ page }) => {
  const form = new ListingForm(page);
  await form.open(CONFIG);
  await fillIn(form);
  await expect(page.getByText("Votre saisie reste sur cet appareil")).toBeVisible();
  await page.reload();
  await expectThere(form);
  await expect(restored(page)).toBeVisible();
  await page.getByRole("link", { name: "Retour à la fiche" }).click();
  await page.getByRole("link", { name: /^Reprendre/ }).click();
  await expectThere(form);
});

test("a page that dies loses nothing, and clearing forgets it all", async ({ page, context }) => {
  const dying = await context.newPage();
  await dying.route("**/*", (route) => (new URL(route.request().url()).hostname === "127.0.0.1" ? route.fallback() : route.abort()));
  const first = new ListingForm(dying);
  await first.open(CONFIG);
  await fillIn(first);
  await dying.close({ runBeforeUnload: false });
  const form = new ListingForm(page);
  await form.open(CONFIG);
  await expectThere(form);
  await form.button("Effacer la saisie").click();
  await expect(form.field("Téléphone")).toHaveValue("02 61 91 18 89");
  await expect(form.field("Produits")).toHaveValue("");
  await expect(form.option("Livraison")).not.toBeChecked();
  await expect(form.coordinates).toHaveValue("49.097880, 1.466560");
  await expect(new WeekForm(page).from("Lundi")).toHaveValue("12:00");
  await expect(form.field("Un mot pour la CCI")).toHaveValue("");
  await expect(form.field("Votre nom")).toHaveValue("");
  await expect(page.locator("body")).not.toBeFocused();
  await expect(page.getByText("La saisie a été effacée de cet appareil.")).toBeVisible();
  await page.reload();
  await expect(form.field("Téléphone")).toHaveValue("02 61 91 18 89");
  await expect(restored(page)).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("draft")))).toEqual([]);
});

test("a reload at any step of a registration loses nothing", async ({ page }) => {
  const form = new ListingForm(page);
  await form.register(CONFIG);
  await form.field("Nom, comme sur l’enseigne").fill("Le Fournil");
  await form.field("Rubrique").selectOption("alimentation.boulangerie");
  await page.reload();
  await expect(form.field("Nom, comme sur l’enseigne")).toHaveValue("Le Fournil");
  await expect(form.field("Rubrique")).toHaveValue("alimentation.boulangerie");
  await form.goOn(2);
  await form.field("Code postal").fill("14000");
  await form.field("Commune").fill("Caen");
  await form.coordinates.fill("49.1829, -0.3707");
  await form.coordinates.blur();
  await page.reload();
  await form.expectStep(2);
  await expect(form.field("Commune")).toHaveValue("Caen");
  await expect(form.coordinates).toHaveValue("49.182900, -0.370700");
  await form.goOn(3);
  await form.field("Téléphone").fill("02 31 00 00 01");
  await page.reload();
  await expect(form.field("Téléphone")).toHaveValue("02 31 00 00 01");
  await form.goOn(4);
  const week = new WeekForm(page);
  await week.state("Lundi").selectOption("Ouvert");
  await week.from("Lundi").fill("9");
  await page.reload();
  await expect(week.from("Lundi")).toHaveValue("9");
  await week.fill("Lundi", "9-18");
  await form.goOn(5);
  await form.option("Retrait en magasin").check();
  await page.reload();
  await expect(form.option("Retrait en magasin")).toBeChecked();
  await form.goOn(6);
  await form.field("Votre nom").fill("Zoé");
  await page.getByRole("checkbox").check();
  await page.reload();
  await expect(form.field("Votre nom")).toHaveValue("Zoé");
  await expect(page.getByRole("checkbox")).toBeChecked();
  await expect(page.getByRole("definition").filter({ hasText: "Mo 09:00-18:00" })).toBeVisible();
});
