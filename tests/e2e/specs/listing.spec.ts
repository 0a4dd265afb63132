// `page=ma-fiche`: a shop finds its listing, by SIRET, name, commune or rubrique.

import { expect, test, withConfig } from "../fixtures/base";
import { listing, serve, stranger } from "../fixtures/listings";
import { ListingPage } from "../pages/listing-page";
import { MapPage } from "../pages/map-page";

/** The SIRET of e-0001, Le Parc de la Fosse. */
const SIRET = "00000001800010";
const PARC = "Le Parc de la Fosse";

for (const [how, text] of [
  ["without blanks", SIRET],
  ["with blanks", "000 000 018 00010"],
  ["with the no-break spaces of a copied text", "000\u00a0000\u202f018\u00a000010 "],
] as const) {
  test(`a SIRET ${how} finds its listing`, async ({ page }) => {
    const shop = new ListingPage(page);
    await shop.open();
    await shop.find(text);
    await expect(shop.answer(/^Une fiche répond à/)).toBeVisible();
    await expect(shop.rows).toHaveCount(1);
    await expect(shop.field).toHaveAttribute("aria-invalid", "false");
    await shop.row(PARC).click();
    await expect(shop.name).toHaveText(PARC);
  });
}

test("a SIRET with a wrong digit is explained at the field, and nothing is found", async ({ page }) => {
  const shop = new ListingPage(page);
  await shop.open();
  await shop.find("000 000 018 00011");
  await expect(shop.field).toHaveAttribute("aria-invalid", "true");
  await expect(shop.field).toHaveAccessibleDescription(/La clé de contrôle ne correspond pas/);
  await expect(shop.answer(/^La clé de contrôle/)).toBeVisible();
  await expect(shop.answer(/^Aucune fiche ne répond à/)).toBeVisible();
  await shop.find(SIRET);
  await expect(shop.field).toHaveAttribute("aria-invalid", "false");
  await expect(shop.field).not.toHaveAccessibleDescription(/clé de contrôle/);
});

test("a SIRET that the data has with a wrong check digit is found all the same, and explained", async ({ page }) => {
  await serve(page, listing("a1", { siret: "00100000900018" }), stranger("b1"));
  const shop = new ListingPage(page);
  await shop.open();
  await shop.find("001 000 009 00018");
  await expect(shop.field).toHaveAccessibleDescription(/La clé de contrôle ne correspond pas/);
  await shop.expectFound("Le Fournil de Bayeux");
});

test("La Poste’s SIRETs, whose check digit follows another rule, are not doubted", async ({ page }) => {
  const shop = new ListingPage(page);
  await shop.open();
  await shop.find("356 000 000 12345");
  await expect(shop.field).toHaveAttribute("aria-invalid", "true");
  // Luhn’s sum is wrong here too, but its digits add up to 30.
  await shop.find("356 000 000 12346");
  await expect(shop.answer(/12346/)).toBeVisible();
  await expect(shop.field).toHaveAttribute("aria-invalid", "false");
});

test("a number that is too short or too long for a SIRET is explained with its length", async ({ page }) => {
  const shop = new ListingPage(page);
  await shop.open();
  await shop.find("000 000 018 0001");
  await expect(shop.field).toHaveAccessibleDescription(/Un SIRET a 14 chiffres\s; celui-ci en a 13\./);
  await shop.find(`${SIRET}7`);
  await expect(shop.field).toHaveAccessibleDescription(/celui-ci en a 15\./);
  // A postcode is no SIRET.
  await shop.find("27200");
  await expect(shop.field).toHaveAttribute("aria-invalid", "false");
});

for (const [what, text] of [
  ["a name", "parc de la fosse"],
  ["a name written otherwise", "PARC FOSSÉ"],
] as const) {
  test(`${what} finds the listing`, async ({ page }) => {
    const shop = new ListingPage(page);
    await shop.open();
    await shop.find(text);
    await shop.expectFound(PARC);
    await expect(shop.rows).toContainText("109 rue du Pont 27200 Vernon");
  });
}

test("a commune finds its listings, and no other", async ({ page }) => {
  const shop = new ListingPage(page);
  await shop.open();
  await shop.find("Vernon");
  await expect(shop.answer("5 fiches répondent à « Vernon ».")).toBeVisible();
  await expect(shop.rows).toHaveCount(5);
  for (const row of await shop.rows.all()) await expect(row).toContainText("27200 Vernon");
});

test("of a large commune twenty are shown, and how many more there are", async ({ page }) => {
  const many = Array.from({ length: 23 }, (_, at) => listing(`a${at}`, { siret: undefined, name: `Fournil ${at}` }));
  await serve(page, ...many);
  const shop = new ListingPage(page);
  await shop.open("&q=fournil");
  await expect(shop.rows).toHaveCount(20);
  await expect(page.getByText("… et 3 autres : précisez le nom ou la commune.")).toBeVisible();
});

for (const [what, text] of [
  ["rubrique and commune", "boulangerie bayeux"],
  ["commune and rubrique", "bayeux boulangerie"],
  ["name and commune", "fournil bayeux"],
  ["name and street", "fournil saint-jean"],
  ["street", "12 rue saint jean"],
  ["postcode", "14400"],
  ["rubrique and postcode", "boulangerie 14400"],
] as const) {
  test(`${what}: the listing is found, and none that only resembles it`, async ({ page }) => {
    const other = listing("b2", { name: "Coiffure Anne", category: "sante.coiffure", street: "4 rue Larcher", siret: undefined, postcode: "14400" });
    const distant = listing("b3", { name: "Pains et Cie", street: "1 rue Haute", postcode: "14600", city: "Honfleur", insee: "14333", siret: undefined }, [0.2331, 49.4189]);
    await serve(page, listing("a1", { name: "Le Fournil" }), other, distant, stranger("b1"));
    const shop = new ListingPage(page);
    await shop.open();
    await shop.find(text);
    await shop.expectFound("Le Fournil", ...(text === "14400" ? ["Coiffure Anne"] : []));
  });
}

test("where nothing is found, registration is offered", async ({ page }) => {
  const shop = new ListingPage(page);
  await shop.open("&q=Quincaillerie+Introuvable");
  await expect(shop.answer("Aucune fiche ne répond à « Quincaillerie Introuvable ».")).toBeVisible();
  await expect(shop.rows).toHaveCount(0);
  await page.getByRole("link", { name: "Inscrire mon établissement" }).click();
  await expect(page).toHaveURL(/page=inscription/);
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/Suis-je/);
});

test("no listing shows that does not answer, not even for a moment", async ({ page }) => {
  const shop = new ListingPage(page);
  await shop.open();
  await page.evaluate(() => {
    const seen = ((window as unknown as { seen: string[] }).seen = [] as string[]);
    const note = () => seen.push(document.querySelector("main strong")?.textContent ?? "");
    new MutationObserver(note).observe(document.querySelector("main")!, { childList: true, subtree: true, characterData: true });
  });
  await shop.find("Bayeux");
  await expect(shop.answer("Une fiche répond à « Bayeux ».")).toBeVisible();
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.filter((text) => text.includes("fiches"))).toEqual([]);
});

test("an unknown listing in the address is said, and can be looked for", async ({ page }) => {
  const shop = new ListingPage(page);
  await shop.open("&fiche=nulle-part");
  await expect(page.getByText("La fiche « nulle-part » n’existe pas ou n’existe plus.")).toBeVisible();
  await shop.find("Vernon");
  await expect(shop.rows).toHaveCount(5);
  await expect(page.getByText("n’existe plus")).toBeHidden();
});

test("the search is in the address, and back and forward go through it", async ({ page }) => {
  const shop = new ListingPage(page);
  await shop.open();
  await shop.find("Vernon");
  await expect(page).toHaveURL(/[?&]q=Vernon/);
  await shop.find(SIRET);
  await expect(page).toHaveURL(new RegExp(`q=${SIRET}`));
  await shop.row(PARC).click();
  await expect(page).toHaveURL(/fiche=e-0001/);
  await expect(shop.name).toHaveText(PARC);
  await page.goBack();
  await expect(shop.field).toHaveValue(SIRET);
  await expect(shop.rows).toHaveCount(1);
  await page.goBack();
  await expect(shop.field).toHaveValue("Vernon");
  await expect(shop.rows).toHaveCount(5);
  await page.goForward();
  await expect(shop.rows).toHaveCount(1);
  await page.reload();
  await expect(shop.field).toHaveValue(SIRET);
  await expect(shop.rows).toHaveCount(1);
});

test("a link by SIRET opens the listing, and another can be looked for", async ({ page }) => {
  const shop = new ListingPage(page);
  await shop.openListing(SIRET);
  await expect(shop.name).toHaveText(PARC);
  await page.getByRole("link", { name: "Chercher une autre fiche" }).click();
  await expect(shop.field).toBeVisible();
  await expect(page).not.toHaveURL(/fiche=/);
});

test("the map’s detail leads to it at its foot", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?fiche=e-0001");
  await map.detail.getByRole("link", { name: "C’est votre établissement ? Vérifiez sa fiche" }).click();
  await expect(page).toHaveURL(/page=ma-fiche/);
  await expect(new ListingPage(page).name).toHaveText(PARC);
});

test("the title of the document names the listing that is open", async ({ page }) => {
  const shop = new ListingPage(page);
  await shop.openListing("e-0001");
  await expect(page).toHaveTitle(new RegExp(PARC));
});

test("a source that cannot be read is said, and registration is not offered", async ({ page, expectedErrors }) => {
  expectedErrors.push(/404/);
  const shop = new ListingPage(page);
  const sources = [{ type: "geojson", url: "/faults/404", retries: 0 }];
  await shop.open("&q=Vernon", withConfig({ sources }));
  await expect(shop.answer("Les établissements n’ont pas pu être lus.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Inscrire mon établissement" })).toBeHidden();
});

test("English wording", async ({ page }) => {
  const shop = new ListingPage(page);
  await shop.open("&lang=en");
  await shop.find("000 000 018 00011");
  await expect(shop.field).toHaveAccessibleDescription(/check digit/i);
  await expect(shop.answer("No listing answers “000 000 018 00011”.")).toBeVisible();
  await shop.find("Vernon");
  await expect(shop.answer("5 listings answer “Vernon”.")).toBeVisible();
  await shop.row(PARC).click();
  await expect(page.getByRole("heading", { level: 3, name: "Health of the listing" })).toBeVisible();
  await expect(shop.fact(shop.part("What a visitor sees"), "Now")).toHaveText("Closed · opens at noon");
  await expect(page.getByRole("button", { name: "Compare" })).toBeVisible();
});
