// The week to fill in, and the text in OpenStreetMap's syntax that is sent for it.

import type { Page } from "@playwright/test";

import { expect, test } from "../fixtures/base";
import { ListingForm } from "../pages/listing-form";
import { WeekForm } from "../pages/week-form";

/** Opens the correction of the first establishment of the demo, which has these hours. */
async function open(page: Page, hours: string) {
  const collection = await (await page.request.get("/data/demo.geojson")).json();
  collection.features.find(({ properties }: { properties: { id: string } }) => properties.id === "e-0001").properties.opening_hours = hours;
  await page.route("**/data/demo.geojson", (route) => route.fulfill({ json: collection }));
  const form = new ListingForm(page);
  await form.open({ contact: {} });
  return { form, week: new WeekForm(page) };
}

/** What is to be sent of the hours, taken from the file. */
async function sent(form: ListingForm) {
  return (await form.saved(() => form.file.click())).json.properties.after;
}

test("a lunch break, copies to other days, a closed day, holidays and a night make one text", async ({ page }) => {
  const { form, week } = await open(page, "");
  await week.open("Lundi", "9h-12h30", "14:00-19:00");
  await week.copy("Lundi", "du lundi au vendredi");
  await expect(week.to("Vendredi", 2)).toHaveValue("19:00");
  await week.open("Samedi", "18:00-02:00");
  await week.state("Dimanche").selectOption("Fermé");
  await week.state("Jours fériés").selectOption("Fermé");
  await expect(week.group.getByRole("row", { name: /^mardi/ })).toContainText("9 h – 12 h 30, 14 h – 19 h");
  expect(await sent(form)).toEqual({ opening_hours: "Mo-Fr 09:00-12:30,14:00-19:00; Sa 18:00-02:00; Su,PH off" });
});

test("a day is copied to the next or to all, and hours are taken away", async ({ page }) => {
  const { form, week } = await open(page, "Mo 08:00-12:00,13:00-17:00");
  await week.copy("Lundi", "le jour suivant");
  await expect(week.to("Mardi", 2)).toHaveValue("17:00");
  await expect(week.row("Lundi").getByLabel("Copier les horaires – Lundi")).toBeFocused();
  expect(await sent(form)).toEqual({ opening_hours: "Mo,Tu 08:00-12:00,13:00-17:00" });
  await week.row("Mardi").getByRole("button", { name: "Retirer la plage 2 – Mardi" }).click();
  await week.copy("Mardi", "tous les jours");
  expect(await sent(form)).toEqual({ opening_hours: "Mo-Su 08:00-12:00" });
  await week.row("Dimanche").getByRole("button", { name: "Retirer la plage 1 – Dimanche" }).click();
  await expect(week.state("Dimanche")).toHaveValue("closed");
  await expect(week.state("Dimanche")).toBeFocused();
  expect(await sent(form)).toEqual({ opening_hours: "Mo-Sa 08:00-12:00; Su off" });
});

test("a time that is wrong is said at its day, and keeps the form", async ({ page }) => {
  const { form, week } = await open(page, "Mo-Fr 09:00-17:00");
  for (const [hours, said] of [["9:-17:00", "Cette heure ne se lit pas"], ["-17:00", "Indiquez l’ouverture et la fermeture"]]) {
    await week.fill("Mardi", hours);
    await expect(week.from("Mardi")).toHaveAttribute("aria-invalid", "true");
    await expect(week.from("Mardi")).toHaveAccessibleDescription(new RegExp(said));
  }
  await expect(week.from("Lundi")).toHaveAttribute("aria-invalid", "false");
  await form.file.click();
  await expect(form.summary).toBeFocused();
  await form.summary.getByRole("link", { name: /^Horaires habituels – Une heure est à revoir/ }).click();
  await expect(week.group).toBeFocused();
  await form.expectAccessible();
  await week.fill("Mardi", "10-17:00");
  await expect(week.from("Mardi")).toHaveAccessibleDescription("");
  await expect(form.summary).toHaveCount(0);
  expect(await sent(form)).toEqual({ opening_hours: "Mo,We-Fr 09:00-17:00; Tu 10:00-17:00" });
});

test("hours that overlap are said at their day", async ({ page }) => {
  const { week } = await open(page, "");
  await week.open("Jeudi", "9-13", "12-18");
  await expect(week.from("Jeudi", 2)).toHaveAccessibleDescription("Deux plages se chevauchent.");
});

test("what a week cannot say stays a text, which can be changed or replaced", async ({ page }) => {
  const special = "Mo-Fr 09:00-18:00; Jul-Aug Sa 10:00-12:00";
  const { form, week } = await open(page, special);
  await expect(page.getByText("Ces horaires sont trop particuliers pour ce tableau.")).toBeVisible();
  const text = week.group.getByRole("textbox");
  await expect(text).toHaveValue(special);
  await expect(text).toHaveAccessibleName(/Horaires habituels/);
  await text.fill(`${special} lundi`);
  await form.file.click();
  await expect(text).toHaveAttribute("aria-invalid", "true");
  await form.summary.getByRole("link", { name: /^Horaires habituels/ }).click();
  await text.fill("Mo-Fr 09:00-18:00; Jul-Aug Sa 10:00-13:00");
  expect(await sent(form)).toEqual({ opening_hours: "Mo-Fr 09:00-18:00; Jul-Aug Sa 10:00-13:00" });
  await form.button("Remplacer par une semaine à remplir").click();
  await week.open("Mercredi", "10-12");
  expect(await sent(form)).toEqual({ opening_hours: "We 10:00-12:00" });
});

test("exceptional hours need a date that is to come", async ({ page }) => {
  const { form } = await open(page, "Mo-Fr 09:00-18:00");
  await form.button("Ajouter des horaires exceptionnels").click();
  const week = new WeekForm(page, "Horaires exceptionnels");
  await week.open("Mardi", "10:00-12:00");
  await form.file.click();
  await form.expectWrong("Valables jusqu’au", /Choisissez la date/);
  await form.field("Valables jusqu’au").fill("2026-11-01");
  await form.expectWrong("Valables jusqu’au", /Choisissez une date à venir/);
  await form.field("Valables jusqu’au").fill("2027-01-03");
  await expect(form.summary).toHaveCount(0);
  expect(await sent(form)).toEqual({ special_hours: "Tu 10:00-12:00", special_until: "2027-01-03" });
  await form.button("Retirer les horaires exceptionnels").click();
  await expect(form.button("Ajouter des horaires exceptionnels")).toBeFocused();
  await expect(page.getByText("Rien n’a changé pour l’instant.")).toBeVisible();
});

test("a week is filled in by keyboard alone", async ({ page }) => {
  const { form, week } = await open(page, "");
  await week.state("Lundi").focus();
  // Going through the choices moves nothing but the choice.
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(week.state("Lundi")).toHaveValue("closed");
  await expect(week.state("Lundi")).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Tab");
  await page.keyboard.type("9h");
  await page.keyboard.press("Tab");
  await page.keyboard.type("12h");
  await week.row("Lundi").getByRole("button", { name: "Ajouter une plage – Lundi" }).focus();
  await page.keyboard.press("Enter");
  await expect(week.from("Lundi", 2)).toBeFocused();
  await page.keyboard.type("14h");
  await page.keyboard.press("Tab");
  await page.keyboard.type("18h");
  await week.row("Lundi").getByLabel("Copier les horaires – Lundi").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(week.from("Mardi", 2)).toHaveValue("14h");
  expect(await sent(form)).toEqual({ opening_hours: "Mo,Tu 09:00-12:00,14:00-18:00" });
});
