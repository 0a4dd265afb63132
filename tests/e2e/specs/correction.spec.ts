// Correcting a listing: what differs, what is wrong, what the device keeps, and the pin.

import { submissionFaults } from "../fixtures/schema";
import { expect, test } from "../fixtures/base";
import { Endpoint } from "../pages/endpoint";
import { ListingForm } from "../pages/listing-form";
import { WeekForm } from "../pages/week-form";

test("only what differs is sent, with what was there before", async ({ page }) => {
  const [endpoint, form] = [new Endpoint(page, "accepts", "correction-diff"), new ListingForm(page)];
  await form.open({ contact: { correction_url: endpoint.url } });
  await expect(page.getByText("Rien n’a changé pour l’instant.")).toBeVisible();
  await form.field("Téléphone").fill("0231000001");
  await form.option("Livraison").check();
  await form.field("Produits").fill("pain\ncidre");
  await form.field("Page de réservation ou de commande").fill("");
  // Typed and taken back: no change.
  await form.field("Description").fill("x");
  await form.field("Description").fill("Sorties en famille, sur l’eau, dans les arbres ou à poney. Programme du mois à l’accueil.");
  await form.field("Votre nom").fill("Zoé");
  await form.field("Un mot pour la CCI").fill("Merci.");
  await expect(page.getByRole("heading", { name: "4 changements seront envoyés" })).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "pain, cidre" })).toHaveText("avant : rien après : pain, cidre");
  await form.send.click();
  await expect(form.outcome).toContainText("Reçu. Merci");
  const [sent] = await endpoint.stored();
  expect(await submissionFaults(sent)).toEqual([]);
  expect(sent.geometry).toEqual({ type: "Point", coordinates: [1.46656, 49.09788] });
  expect(sent.properties).toEqual({
    geolocal: 1,
    kind: "correction",
    made: expect.stringMatching(/^2026-11-24T10:3/),
    lang: "fr",
    page: expect.stringMatching(/\/\?fiche=e-0001$/),
    establishment: { id: "e-0001", name: "Le Parc de la Fosse", siret: "00000001800010" },
    before: { phone: "02 61 91 18 89", booking: "https://www.example.org/reserver/le-parc-de-la-fosse", services: ["en-ligne"], products: null },
    after: { phone: "02 31 00 00 01", booking: null, services: ["en-ligne", "livraison"], products: ["pain", "cidre"] },
    comment: "Merci.",
    sender: { name: "Zoé" },
  });
  const [{ headers, method }] = await endpoint.requests();
  expect(method).toBe("POST");
  expect(headers["content-type"]).toBe("application/geo+json");
  expect(headers["idempotency-key"]).toBe(sent.id);
});

for (const [step, kind] of [["confirmer", "confirmation"], ["fermeture", "closure"], ["pas-moi", "disclaimer"]] as const) {
  test(`a word about a listing is sent without fields: ${kind}`, async ({ page }) => {
    const [endpoint, form] = [new Endpoint(page, "accepts", `correction-${kind}`), new ListingForm(page)];
    await form.open({ contact: { correction_url: endpoint.url } }, step);
    await expect(form.field("Téléphone")).toHaveCount(0);
    await form.field("Un mot pour la CCI").fill("Depuis le 1er.");
    await form.expectAccessible();
    await form.send.click();
    await expect(form.outcome).toContainText("Reçu. Merci");
    const [sent] = await endpoint.stored();
    expect(await submissionFaults(sent)).toEqual([]);
    expect(sent.properties).toMatchObject({ kind, before: {}, after: {}, comment: "Depuis le 1er.", establishment: { id: "e-0001" } });
  });
}

const SLIPS = [
  ["Nom, comme sur l’enseigne", "", "Ce champ est nécessaire."],
  ["SIRET", "123", "Un SIRET a 14 chiffres\\s; celui-ci en a 3."],
  ["Code postal", "1400", "Un code postal a cinq chiffres"],
  ["Téléphone", "zéro deux", "Ce n’est pas un numéro."],
  ["Adresse e-mail", "zoe", "Ce n’est pas une adresse e-mail."],
  ["Site web", "mon commerce", "Ce n’est pas l’adresse d’une page."],
  ["Adresse d’une photo", "http://www.example.org/a.jpg", "doit commencer par https://"],
  ["Ce que montre la photo", "", "Décrivez la photo"],
] as const;

test("what is wrong is tied to its field and summarised with a way to it; nothing is sent", async ({ page }) => {
  const [endpoint, form] = [new Endpoint(page, "accepts", "correction-slips"), new ListingForm(page)];
  await form.open({ contact: { correction_url: endpoint.url } });
  await form.button("Ajouter des horaires exceptionnels").click();
  await new WeekForm(page, "Horaires exceptionnels").open("Lundi", "9:00-12:00");
  for (const [label, text] of SLIPS) await form.field(label).fill(text);
  await form.field("Rubrique").selectOption("");
  await form.send.click();
  await expect(form.summary).toBeFocused();
  await expect(form.summary.getByRole("heading")).toHaveText(`${SLIPS.length + 2} champs sont à revoir`);
  for (const [label, , said] of [...SLIPS, ["Rubrique", "", "Ce champ est nécessaire."], ["Valables jusqu’au", "", "Choisissez la date"]] as const) {
    await test.step(label, async () => {
      await form.expectWrong(label, new RegExp(said));
      await form.summary.getByRole("link", { name: `${label} – ` }).click();
      await expect(form.field(label)).toBeFocused();
    });
  }
  await form.expectAccessible();
  await form.field("Téléphone").fill("02 31 00 00 01");
  await expect(form.field("Téléphone")).toHaveAttribute("aria-invalid", "false");
  await expect(form.summary.getByRole("heading")).toHaveText(`${SLIPS.length + 1} champs sont à revoir`);
  expect(await endpoint.statuses()).toEqual([]);
});

test("a sender’s address that cannot be answered is said at its field", async ({ page }) => {
  const [endpoint, form] = [new Endpoint(page, "accepts", "correction-sender"), new ListingForm(page)];
  await form.open({ contact: { correction_url: endpoint.url } }, "confirmer");
  await form.field("Votre adresse e-mail").fill("zoe");
  await form.send.click();
  await expect(form.field("Votre adresse e-mail")).toBeFocused();
  await form.expectWrong("Votre adresse e-mail", /Ce n’est pas une adresse e-mail/);
  expect(await endpoint.statuses()).toEqual([]);
  await form.field("Votre adresse e-mail").fill("zoe@example.org");
  await expect(page.getByText("Ce n’est pas une adresse e-mail")).toHaveCount(0);
});

test("nothing is sent while nothing has changed", async ({ page }) => {
  const [endpoint, form] = [new Endpoint(page, "accepts", "correction-none"), new ListingForm(page)];
  await form.open({ contact: { correction_url: endpoint.url } });
  await form.send.click();
  await expect(form.send).toHaveAccessibleDescription("Rien n’a changé pour l’instant.");
  expect(await endpoint.statuses()).toEqual([]);
});

test("a SIRET whose check digit does not fit is said, and sent all the same", async ({ page }) => {
  const [endpoint, form] = [new Endpoint(page, "accepts", "correction-siret"), new ListingForm(page)];
  await form.open({ contact: { correction_url: endpoint.url } });
  await form.field("SIRET").fill("000 000 018 00011");
  await expect(form.field("SIRET")).toHaveAccessibleDescription(/La clé de contrôle ne correspond pas/);
  await form.send.click();
  await expect(form.outcome).toContainText("Reçu");
  expect((await endpoint.stored())[0].properties.after).toEqual({ siret: "00000001800011" });
});

for (const [scheme, width] of [["light", 1440], ["dark", 360]] as const) {
  test.describe(`${scheme}, ${width} px`, () => {
    test.use({ colorScheme: scheme, viewport: { width, height: 800 } });
    test("axe finds nothing in the form, touched and with what is wrong", async ({ page }) => {
      const form = new ListingForm(page);
      await form.open({ contact: { email: "carte@example.org" } });
      await form.expectAccessible();
      await form.field("Téléphone").fill("zéro deux");
      await form.button("Ajouter des horaires exceptionnels").click();
      await page.getByLabel("Copier les horaires – Mardi").first().click();
      await form.file.click();
      await expect(form.summary).toBeFocused();
      await form.expectAccessible();
    });
  });
}

test("the form speaks English", async ({ page }) => {
  const [endpoint, form] = [new Endpoint(page, "accepts", "correction-en"), new ListingForm(page)];
  await form.open({ contact: { correction_url: endpoint.url } }, "corriger", "&lang=en");
  await form.field("Phone").fill("02 31 00 00 01");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await expect(form.outcome).toContainText("Received");
  expect((await endpoint.stored())[0].properties).toMatchObject({ lang: "en", after: { phone: "02 31 00 00 01" } });
});
