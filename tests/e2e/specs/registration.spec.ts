// Registering an establishment, step by step.

import type { Locator, Page } from "@playwright/test";

import { submissionFaults } from "../fixtures/schema";
import { expect, test } from "../fixtures/base";
import { Endpoint } from "../pages/endpoint";
import { ListingForm } from "../pages/listing-form";
import { WeekForm } from "../pages/week-form";

const CONSENT = { fr: "J’accepte les conditions de la CCI d’essai.", en: "I accept the terms of the sample chamber." };
const GEOCODER = { url: "/geocoder/ok/registration" };
const config = (endpoint: Endpoint) => ({ contact: { registration_url: endpoint.url, consent: CONSENT }, geocoder: GEOCODER });

/** Fills in what is needed, up to the last step. */
async function fillIn(form: ListingForm, name = "Le Fournil d’Essai", at = "49.1829, -0.3674") {
  await form.field("Nom, comme sur l’enseigne").fill(name);
  await form.field("Rubrique").selectOption("alimentation.boulangerie");
  await form.goOn(2);
  await form.field("Code postal").fill("14000");
  await form.field("Commune").fill("Caen");
  await form.coordinates.fill(at);
  await form.coordinates.blur();
  await form.goOn(3);
  await form.field("Téléphone").fill("02 31 00 00 01");
  for (const step of [4, 5, 6]) await form.goOn(step);
}

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator) {
  const has = () => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 80 && !(await has()); presses += 1) await page.keyboard.press("Tab");
  await expect(target).toBeFocused();
}

test("somebody new registers by keyboard alone, and gets a receipt and a copy", async ({ page }) => {
  test.slow();
  const [endpoint, form, week] = [new Endpoint(page, "accepts", "registration-keyboard"), new ListingForm(page), new WeekForm(page)];
  await form.register(config(endpoint));
  const type = async (target: Locator, text: string) => {
    await tabTo(page, target);
    await page.keyboard.type(text);
  };
  const press = async (target: Locator, key = "Enter") => {
    await tabTo(page, target);
    await page.keyboard.press(key);
  };
  const goOn = async (step: number) => {
    await press(form.button("Continuer"));
    await expect(page.getByRole("heading", { name: new RegExp(`^Étape ${step} sur 6`) })).toBeFocused();
  };
  await type(form.field("Nom, comme sur l’enseigne"), "Le Fournil d’Essai");
  await type(form.field("Rubrique"), "Boulang");
  await expect(form.field("Rubrique")).toHaveValue("alimentation.boulangerie");
  await goOn(2);
  await type(form.field("Numéro et rue"), "12 rue Écuyère");
  await type(form.field("Code postal"), "14000");
  await type(form.field("Commune"), "Caen");
  await press(form.button("Placer d’après l’adresse"));
  await expect(form.coordinates).toHaveValue("49.182900, -0.367400");
  await goOn(3);
  await type(form.field("Téléphone"), "0231000001");
  await goOn(4);
  await type(week.state("Mardi"), "O");
  await type(week.from("Mardi"), "9h");
  await type(week.to("Mardi"), "18h30");
  await press(week.row("Mardi").getByLabel("Copier les horaires – Mardi"));
  await press(week.row("Mardi").getByRole("button", { name: "le jour suivant" }));
  await goOn(5);
  await press(form.option("Retrait en magasin"), "Space");
  await goOn(6);
  await press(form.option(CONSENT.fr), "Space");
  await press(form.send);
  await expect(form.outcome).toBeFocused();
  await expect(form.outcome).toContainText("Accusé de réception : Reçu n°");
  const [sent] = await endpoint.stored();
  expect(await submissionFaults(sent)).toEqual([]);
  expect(sent.geometry).toEqual({ type: "Point", coordinates: [-0.3674, 49.1829] });
  expect(sent.properties).toMatchObject({ kind: "registration", establishment: null, before: {}, consent: CONSENT.fr });
  expect(sent.properties.after).toEqual({
    name: "Le Fournil d’Essai",
    category: "alimentation.boulangerie",
    street: "12 rue Écuyère",
    postcode: "14000",
    city: "Caen",
    insee: "14118",
    phone: "02 31 00 00 01",
    opening_hours: "Tu,We 09:00-18:30",
    services: ["retrait"],
    position: [-0.3674, 49.1829],
  });
  expect((await form.saved(() => form.button("Garder une copie").press("Enter"))).json).toEqual(sent);
  await expect(form.outcome.getByRole("link", { name: "Inscrire un autre établissement" })).toHaveAttribute("href", /page=inscription/);
  await form.expectAccessible();
});

test("the lead counts the steps as the steps do", async ({ page }) => {
  await new ListingForm(page).register({});
  await expect(page.getByText(/^Six étapes/)).toBeVisible();
});

test("each step says what it lacks before it lets go on", async ({ page }) => {
  const form = new ListingForm(page);
  await form.register({});
  await form.button("Continuer").click();
  await expect(form.summary).toBeFocused();
  await form.expectWrong("Nom, comme sur l’enseigne", /Ce champ est nécessaire/);
  await form.expectWrong("Rubrique", /Ce champ est nécessaire/);
  await form.field("Nom, comme sur l’enseigne").fill("Le Fournil");
  await form.field("Rubrique").selectOption("alimentation.boulangerie");
  await expect(form.summary).toHaveCount(0);
  await form.goOn(2);
  await form.button("Continuer").click();
  await form.expectWrong("Code postal", /Ce champ est nécessaire/);
  await form.summary.getByRole("link", { name: /^Emplacement sur la carte/ }).click();
  await expect(form.coordinates).toBeFocused();
  await expect(form.coordinates).toHaveAccessibleDescription(/Ce champ est nécessaire/);
  await form.field("Code postal").fill("14000");
  await form.field("Commune").fill("Caen");
  await form.coordinates.fill("49.1829, -0.3674");
  await form.coordinates.blur();
  await form.goOn(3);
  await form.button("Continuer").click();
  await form.expectWrong("Téléphone", /Indiquez un téléphone ou une adresse e-mail/);
});

test("the buttons of the browser go through the steps", async ({ page }) => {
  const form = new ListingForm(page);
  await form.register({});
  await fillIn(form);
  await page.goBack();
  await form.expectStep(5);
  await page.goBack();
  await page.goBack();
  await form.expectStep(3);
  await expect(form.field("Téléphone")).toHaveValue("02 31 00 00 01");
  await page.goForward();
  await form.expectStep(4);
  await form.button("Étape précédente").click();
  await form.expectStep(3);
});

test("who jumps to the end is led to the fields of other steps", async ({ page }) => {
  const form = new ListingForm(page);
  await form.register({});
  await form.field("Nom, comme sur l’enseigne").fill("Le Fournil");
  await page.goto(page.url().replace("?page=inscription", "?page=inscription&etape=6"));
  await form.expectStep(6);
  await form.file.click();
  await expect(form.summary).toBeFocused();
  await form.summary.getByRole("link", { name: /^Rubrique/ }).click();
  await form.expectStep(1);
  await expect(form.field("Rubrique")).toBeFocused();
});

test("listings that are alike are shown before anything is sent", async ({ page }) => {
  const form = new ListingForm(page);
  await form.register({});
  await fillIn(form, "Le Parc de la Fosse", "49.09790, 1.46660");
  const alike = page.getByRole("region", { name: "Déjà sur la carte" });
  await expect(alike.getByRole("link", { name: "Le Parc de la Fosse" })).toBeVisible();
  await form.expectAccessible();
  await alike.getByRole("link", { name: "Le Parc de la Fosse" }).click();
  await expect(page).toHaveURL(/page=ma-fiche.*fiche=e-0001|fiche=e-0001.*page=ma-fiche/);
  await page.goBack();
  await form.expectStep(6);
  await expect(page.getByRole("definition").filter({ hasText: "Le Parc de la Fosse" })).toBeVisible();
});

test("nothing is sent without consent, which is asked in the words of the configuration", async ({ page }) => {
  const [endpoint, form] = [new Endpoint(page, "accepts", "registration-consent"), new ListingForm(page)];
  await form.register(config(endpoint));
  await fillIn(form);
  await expect(page.getByRole("region", { name: "Déjà sur la carte" })).toHaveCount(0);
  await form.send.click();
  await expect(form.option(CONSENT.fr)).toBeFocused();
  await expect(form.option(CONSENT.fr)).toHaveAccessibleDescription("Cochez cette case pour envoyer.");
  await form.expectAccessible();
  expect(await endpoint.statuses()).toEqual([]);
  await form.option(CONSENT.fr).check();
  await expect(page.getByText("Cochez cette case pour envoyer.")).toHaveCount(0);
  await form.send.click();
  await expect(form.outcome).toContainText("Reçu");
  expect((await endpoint.stored())[0].properties.consent).toBe(CONSENT.fr);
});

test("a registration speaks English", async ({ page }) => {
  const form = new ListingForm(page);
  await form.register({ contact: { consent: CONSENT } }, "&lang=en&etape=1");
  await expect(page.getByRole("heading", { level: 1, name: "Register" })).toBeVisible();
  await expect(page.getByLabel(/^Name, as on the door/)).toBeVisible();
});

for (const [scheme, width] of [["light", 1440], ["dark", 360]] as const) {
  test.describe(`${scheme}, ${width} px`, () => {
    test.use({ colorScheme: scheme, viewport: { width, height: 740 } });
    for (const step of [1, 2, 3, 4, 5, 6]) {
      test(`axe finds nothing at step ${step}, with what it lacks`, async ({ page }) => {
        const form = new ListingForm(page);
        await form.register({ contact: { email: "carte@example.org" } });
        await page.goto(page.url().replace("?page=inscription", `?page=inscription&etape=${step}`));
        await form.expectStep(step);
        if (step < 4) await form.button("Continuer").click();
        if (step === 4) await new WeekForm(page).open("Jeudi", "9-13", "12-18");
        if (step === 6) await form.file.click();
        await expect(page.locator(".field-error, .error-summary, .day-name").or(page.getByRole("checkbox")).first()).toBeVisible();
        await form.expectAccessible();
      });
    }
  });
}
