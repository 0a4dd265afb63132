// Sending a correction: to an endpoint in all its moods, by e-mail, as a file.

import { submissionFaults } from "../fixtures/schema";
import { expect, test, withConfig } from "../fixtures/base";
import { Endpoint } from "../pages/endpoint";
import { ListingForm } from "../pages/listing-form";
import { MapPage } from "../pages/map-page";

const PHONE = "02 31 00 00 01";
const EMAIL = "carte@cci.example";

/** Opens a correction that goes to the endpoint, and changes the phone number. */
async function filled(form: ListingForm, contact: object) {
  await form.open({ contact });
  await form.field("Téléphone").fill(PHONE);
}

/** The parts of a mail link. */
function mailOf(href: string | null) {
  const [, to, subject, body] = /^mailto:([^?]+)\?subject=([^&]+)&body=(.*)$/.exec(href ?? "") ?? [];
  return { to: decodeURIComponent(to), subject: decodeURIComponent(subject), body: decodeURIComponent(body) };
}

test("the configuration says which ways there are, and which comes first; a file always goes", async ({ page }) => {
  const form = new ListingForm(page);
  const ways = page.locator("#envoi").getByText(/^(Envoyer|Envoyer par e-mail|Télécharger le fichier)$/).and(page.locator(".button"));
  await form.open({ contact: {} });
  await expect(ways).toHaveText(["Télécharger le fichier"]);
  await form.open({ contact: { email: EMAIL } });
  await expect(ways).toHaveText(["Envoyer par e-mail", "Télécharger le fichier"]);
  await expect(ways.first()).toHaveClass(/button-primary/);
  await form.open({ contact: { email: EMAIL, correction_url: "/endpoint/accepts?key=ways" } });
  await expect(ways).toHaveText(["Envoyer", "Envoyer par e-mail", "Télécharger le fichier"]);
  await expect(ways.first()).toHaveClass(/button-primary/);
});

test("an e-mail says in words and as data what changes", async ({ page, expectedErrors }) => {
  expectedErrors.push(/mailto/);
  const form = new ListingForm(page);
  await filled(form, { email: EMAIL });
  await form.mail.click();
  await expect(page.getByText("Votre messagerie s’est ouverte")).toBeVisible();
  const { to, subject, body } = mailOf(await form.mail.getAttribute("href"));
  expect(to).toBe(EMAIL);
  expect(subject).toBe("Géo’Local – Correction – Le Parc de la Fosse");
  expect(body).toContain("Téléphone : 02 61 91 18 89 → 02 31 00 00 01\r\n");
  const json = JSON.parse(body.slice(body.indexOf("{")));
  expect(await submissionFaults(json)).toEqual([]);
  expect(json.properties).toMatchObject({ kind: "correction", before: { phone: "02 61 91 18 89" }, after: { phone: PHONE } });
  await page.reload();
  await expect(form.field("Téléphone")).toHaveValue(PHONE);
});

test("an e-mail that is too long asks for the file, which is saved", async ({ page, expectedErrors }) => {
  expectedErrors.push(/mailto/);
  const form = new ListingForm(page);
  await filled(form, { email: EMAIL });
  await form.field("Description").fill("Été comme hiver. ".repeat(100).trim());
  const { name, json } = await form.saved(() => form.mail.click());
  expect(await submissionFaults(json)).toEqual([]);
  expect(json.properties.after).toMatchObject({ phone: PHONE, description: expect.stringContaining("hiver") });
  const href = await form.mail.getAttribute("href");
  expect(href?.length).toBeLessThanOrEqual(2_000);
  expect(mailOf(href).body).toContain(`Merci de joindre à ce message le fichier ${name}`);
  await expect(page.getByText(`le fichier ${name}, qui vient d’être téléchargé`)).toBeVisible();
});

test("a file holds the submission, and what to do with it is said", async ({ page }) => {
  const form = new ListingForm(page);
  await filled(form, {});
  const { name, json } = await form.saved(() => form.file.click());
  expect(name).toBe("geolocal-correction-le-parc-de-la-fosse.json");
  expect(await submissionFaults(json)).toEqual([]);
  expect(json.properties.after).toEqual({ phone: PHONE });
  await expect(page.getByText(`Le fichier ${name} a été téléchargé : transmettez-le à la CCI.`)).toBeVisible();
  await expect(form.field("Téléphone")).toHaveValue(PHONE);
});

test("what is taken brings a receipt and a copy, and leaves no draft", async ({ page }) => {
  const [endpoint, form] = [new Endpoint(page, "accepts", "sending-accepts"), new ListingForm(page)];
  await filled(form, { correction_url: endpoint.url });
  await form.send.click();
  await expect(form.outcome).toBeFocused();
  await expect(form.outcome).toContainText("Reçu. Merci");
  const [sent] = await endpoint.stored();
  await expect(form.outcome).toContainText(`Accusé de réception : Reçu n° ${sent.id.slice(0, 8).toUpperCase()}`);
  await expect(form.field("Téléphone")).toHaveCount(0);
  expect((await form.saved(() => form.button("Garder une copie").click())).json).toEqual(sent);
  await form.expectAccessible();
  await page.reload();
  await expect(form.field("Téléphone")).toHaveValue("02 61 91 18 89");
  await page.getByRole("link", { name: "Retour à la fiche" }).click();
  const sentList = page.getByRole("region", { name: "Vos envois" });
  await expect(sentList).toContainText("Le Parc de la Fosse – Reçu.");
  await sentList.getByRole("button", { name: "Retirer de la liste – Le Parc de la Fosse" }).click();
  await expect(sentList).toHaveCount(0);
});

test("what a server refuses is said at its fields until they change, and can be sent again", async ({ page, expectedErrors }) => {
  expectedErrors.push(/422/);
  const form = new ListingForm(page);
  const refusing = new Endpoint(page, "refuses?fields=phone,opening_hours", "sending-refuses");
  await filled(form, { correction_url: refusing.url });
  await form.send.click();
  await expect(form.outcome).toContainText("Des champs ont été refusés");
  await form.expectWrong("Téléphone", /Le numéro compte dix chiffres\./);
  await expect(page.getByRole("group", { name: "Horaires habituels" })).toHaveAccessibleDescription(/Ces horaires ne se lisent pas\./);
  await expect(form.summary.getByRole("listitem")).toHaveText(["Téléphone – Le numéro compte dix chiffres.", "Horaires habituels – Ces horaires ne se lisent pas."]);
  await form.summary.getByRole("link", { name: /^Téléphone/ }).click();
  await expect(form.field("Téléphone")).toBeFocused();
  await form.expectAccessible();
  await form.field("Téléphone").fill("02 31 00 00 02");
  await expect(form.field("Téléphone")).toHaveAttribute("aria-invalid", "false");
  await expect(form.summary.getByRole("listitem")).toHaveText(["Horaires habituels – Ces horaires ne se lisent pas."]);
  await form.send.click();
  await expect.poll(() => refusing.statuses()).toEqual([422, 422]);
  const keys = (await refusing.requests()).map(({ headers }) => headers["idempotency-key"]);
  expect(new Set(keys).size).toBe(2);
  expect((await refusing.requests()).map(({ body }) => JSON.parse(body).properties.after.phone)).toEqual([PHONE, "02 31 00 00 02"]);
});

test("what was refused is taken once it is put right", async ({ page, expectedErrors }) => {
  expectedErrors.push(/422/);
  const [endpoint, form] = [new Endpoint(page, "accepts", "sending-mended"), new ListingForm(page)];
  const body = JSON.stringify({ title: "Refus", errors: [{ pointer: "#/properties/after/phone", detail: "Ce numéro est coupé." }] });
  const refusal = { status: 422, contentType: "application/problem+json", headers: { "access-control-allow-origin": "*" }, body };
  await page.route("**/endpoint/**", (route) => route.fulfill(refusal), { times: 1 });
  await filled(form, { correction_url: endpoint.url });
  await form.send.click();
  await form.expectWrong("Téléphone", /Ce numéro est coupé\./);
  await page.reload();
  await expect(form.field("Téléphone")).toHaveValue(PHONE);
  await form.expectWrong("Téléphone", /Ce numéro est coupé\./);
  await form.field("Téléphone").fill("02 31 00 00 02");
  await form.send.click();
  await expect(form.outcome).toContainText("Reçu");
  expect((await endpoint.stored()).map(({ properties }) => properties.after.phone)).toEqual(["02 31 00 00 02"]);
});

test("a refusal without reasons keeps what was typed", async ({ page, expectedErrors }) => {
  expectedErrors.push(/403/);
  const [endpoint, form] = [new Endpoint(page, "forbidden", "sending-forbidden"), new ListingForm(page)];
  await filled(form, { correction_url: endpoint.url });
  await form.send.click();
  await expect(form.outcome).toContainText("L’envoi a été refusé (403). Votre saisie est conservée");
  await expect(form.field("Téléphone")).toHaveValue(PHONE);
  await form.expectAccessible();
  await page.reload();
  await expect(form.field("Téléphone")).toHaveValue(PHONE);
  expect((await form.saved(() => form.file.click())).json.properties.after).toEqual({ phone: PHONE });
});

test("while a slow server thinks, that is said", async ({ page }) => {
  const [endpoint, form] = [new Endpoint(page, "slow?ms=1500", "sending-slow"), new ListingForm(page)];
  await filled(form, { correction_url: endpoint.url });
  await form.send.click();
  await expect(form.outcome).toContainText("Envoi en cours…");
  await expect(form.send).toHaveCount(0);
  await expect(form.outcome).toContainText("Reçu");
  expect(await endpoint.statuses()).toEqual([201]);
});

for (const way of ["down-then-up", "dead-then-up"]) {
  test(`what waits is shown, tried when asked, and delivered once: ${way}`, async ({ page, expectedErrors }) => {
    expectedErrors.push(/503|ERR_/);
    const [endpoint, form] = [new Endpoint(page, `${way}?times=2`, `sending-${way}`), new ListingForm(page)];
    await filled(form, { correction_url: endpoint.url });
    await form.send.click();
    await expect(form.outcome).toContainText("En attente");
    await expect(form.outcome).toContainText(/Un essai\s; prochain essai\s: /);
    await form.expectAccessible();
    await page.reload();
    // A page that opens tries at once.
    await expect(form.outcome).toContainText("2 essais");
    await form.button("Réessayer maintenant").click();
    await expect(form.outcome).toContainText("Reçu");
    expect((await endpoint.statuses()).at(-1)).toBe(201);
    expect(await endpoint.requests()).toHaveLength(3);
    expect(await endpoint.stored()).toHaveLength(1);
  });
}

test("what waits is delivered from the map", async ({ page, expectedErrors }) => {
  expectedErrors.push(/503/);
  const [endpoint, form, map] = [new Endpoint(page, "down-then-up", "sending-map"), new ListingForm(page), new MapPage(page)];
  const contact = { correction_url: endpoint.url };
  await filled(form, contact);
  await form.send.click();
  await expect(form.outcome).toContainText("En attente");
  // A page that opens tries at once; time that leaps would cut the try short.
  await map.open("", withConfig({ contact }));
  await expect(page.getByRole("status").filter({ hasText: "Tout a été envoyé" })).toBeVisible();
  expect(await endpoint.statuses()).toEqual([503, 201]);
  await form.open({ contact });
  await expect(form.field("Téléphone")).toHaveValue("02 61 91 18 89");
});

test("an answer that is lost stores once", async ({ page, expectedErrors }) => {
  expectedErrors.push(/ERR_/);
  const [endpoint, form] = [new Endpoint(page, "lost-answer", "sending-lost"), new ListingForm(page)];
  await filled(form, { correction_url: endpoint.url });
  await form.send.click();
  await expect(form.outcome).toContainText("En attente");
  expect(await endpoint.stored()).toHaveLength(1);
  await form.button("Réessayer maintenant").click();
  await expect(form.outcome).toContainText("Reçu");
  expect(await endpoint.statuses()).toEqual([null, 200]);
  expect(await endpoint.stored()).toHaveLength(1);
});

test("what waits can be taken back to be filled in further", async ({ page, expectedErrors }) => {
  expectedErrors.push(/503/);
  const [endpoint, form] = [new Endpoint(page, "down-then-up?times=9", "sending-back"), new ListingForm(page)];
  await filled(form, { correction_url: endpoint.url });
  await form.send.click();
  await expect(form.outcome).toContainText("En attente");
  await form.outcome.getByRole("button", { name: "Reprendre la saisie" }).click();
  await expect(form.field("Téléphone")).toHaveValue(PHONE);
  await page.clock.fastForward(60 * 60 * 1000);
  expect(await endpoint.statuses()).toEqual([503]);
});

for (const [scheme, width] of [["light", 360], ["dark", 1440], ["dark", 360]] as const) {
  test.describe(`${scheme}, ${width} px`, () => {
    test.use({ colorScheme: scheme, viewport: { width, height: 740 } });
    test("axe finds nothing in what waits, what is refused and what is sent", async ({ page, expectedErrors }) => {
      expectedErrors.push(/422|503/);
      const form = new ListingForm(page);
      for (const [way, said] of [["down-then-up?times=9", "En attente"], ["refuses", "refusés"], ["accepts", "Reçu"]]) {
        const endpoint = new Endpoint(page, way, `sending-axe-${scheme}-${width}-${said}`);
        await filled(form, { correction_url: endpoint.url });
        await form.send.click();
        await expect(form.outcome).toContainText(said);
        await form.expectAccessible();
      }
    });
  });
}
