// `page=ma-fiche`: how complete a listing is, and each warning on a listing that has just this fault.

import { expect, test } from "../fixtures/base";
import { listing, serve } from "../fixtures/listings";
import { ListingPage } from "../pages/listing-page";

const ELSEWHERE: [number, number] = [1.0912, 49.4414];
const NEAR: [number, number] = [-0.7045, 49.2766];
const CORRECT = /etape=corriger/;
const NOT_ME = /etape=pas-moi/;

interface Fault {
  /** What is wrong with the whole listing. */
  properties?: Record<string, unknown>;
  at?: [number, number];
  /** Another listing. */
  other?: object;
  /** The warning, its property in the data, and where its link leads. */
  said: string;
  field: string;
  leads?: RegExp;
}

const FAULTS: Record<string, Fault> = {
  "hours that do not parse": {
    properties: { opening_hours: "Mo-Fr 09:00-12:00; samedi matin" },
    // The parser takes “sa” for Saturday; the word is shown whole.
    said: "« samedi matin ».",
    field: "opening_hours",
  },
  "hours that had to be mended": {
    properties: { opening_hours: "Mo-Fr 09:00-12:00/14:00-18:00" },
    said: "La syntaxe des horaires a dû être corrigée",
    field: "opening_hours",
  },
  "special hours that do not parse": {
    properties: { special_hours: "vacances", special_until: "2026-12-31" },
    said: "Les horaires ne sont pas compris à partir du caractère 1 : « vacances »",
    field: "special_hours",
  },
  "special hours that are over": {
    properties: { special_hours: "Mo-Su off", special_until: "2026-11-23" },
    said: "Les horaires exceptionnels ont pris fin le 23 novembre 2026",
    field: "special_hours",
  },
  "special hours without an end": {
    properties: { special_hours: "Mo-Su off" },
    said: "Les horaires exceptionnels n’ont pas de date de fin",
    field: "special_until",
  },
  "a link whose scheme is there twice": {
    properties: { website: "https://https://ma-boutique.fr/" },
    said: "Le lien « https://https://ma-boutique.fr/ » commence deux fois par http",
    field: "website",
  },
  "a link to one’s own computer": {
    properties: { booking: "http://localhost:8080/" },
    said: "Le lien « http://localhost:8080/ » mène à un ordinateur privé",
    field: "booking",
  },
  "a link left from an example": {
    properties: { facebook: "https://www.example.com/page" },
    said: "est un exemple laissé en place",
    field: "facebook",
  },
  "a link without a whole domain": {
    properties: { instagram: "https://maboutique" },
    said: "n’a pas de nom de domaine complet",
    field: "instagram",
  },
  "a link that is none": {
    properties: { booking: "javascript:alert(1)" },
    said: "Le lien « javascript:alert(1) » n’a pas été repris",
    field: "booking",
  },
  "a pin far from its commune": {
    at: ELSEWHERE,
    said: "L’épingle est à 131 km du centre de Bayeux, la commune de l’adresse, et plus près de Rouen.",
    field: "position",
  },
  "a phone number that is none": {
    properties: { phone: "voir le site", email: "contact@le-fournil-de-bayeux.fr" },
    said: "« voir le site » n’est pas un numéro de téléphone",
    field: "phone",
  },
  "a phone number that costs": {
    properties: { phone: "08 99 12 34 56" },
    said: "L’appel au 08 99 12 34 56 peut être surtaxé",
    field: "phone",
  },
  "an e-mail address that is none": {
    properties: { email: "contact chez fournil" },
    said: "« contact chez fournil » n’est pas une adresse électronique",
    field: "email",
  },
  "a SIRET with a wrong check digit": {
    properties: { siret: "00100000900018" },
    said: "La clé du SIRET est fausse",
    field: "siret",
  },
  "a SIRET of another length": {
    properties: { siret: "0010000090001" },
    said: "Le SIRET compte 13 chiffres au lieu de 14",
    field: "siret",
  },
  "a postcode that is none": {
    properties: { postcode: "1440" },
    said: "« 1440 » n’est pas un code postal français",
    field: "postcode",
  },
  "a date of more than a year ago": {
    properties: { verified: "2025-11-23" },
    said: "La fiche n’a pas été vérifiée depuis le 23 novembre 2025",
    field: "verified",
  },
  "a date to come": {
    properties: { updated: "2026-11-25" },
    said: "La date du 25 novembre 2026 est à venir",
    field: "updated",
  },
  "a listing nearby of nearly the same name": {
    other: listing("a2", { name: "Fournil de Bayeux, le", siret: "00100001700010" }, NEAR),
    said: "La fiche « Fournil de Bayeux, le », à 60 m, porte presque le même nom",
    field: "name",
    leads: NOT_ME,
  },
  "a listing with the same SIRET elsewhere": {
    other: listing("a2", { name: "Autre nom", city: "Rouen", postcode: "76000", insee: "76540" }, ELSEWHERE),
    said: "La fiche « Autre nom » porte le même SIRET",
    field: "siret",
    leads: NOT_ME,
  },
  "an unknown rubrique": {
    properties: { category: "alimentation.bouleangerie" },
    said: "La catégorie « alimentation.bouleangerie » est inconnue",
    field: "category",
  },
  "no rubrique but “others”": {
    properties: { category: "autres.autre" },
    said: "La fiche est rangée dans « autres »",
    field: "category",
  },
  "an unknown service": {
    properties: { services: ["livraison", "teleportation"] },
    said: "Service inconnu : « teleportation »",
    field: "services",
  },
  "a photo without words": {
    properties: { image_alt: undefined },
    said: "La photo n’a pas de description",
    field: "image_alt",
  },
  "a name in capitals": {
    properties: { name: "LE FOURNIL DE BAYEUX" },
    said: "Le nom est écrit tout en capitales",
    field: "name",
  },
};

for (const [what, { properties, at, other, said, field, leads = CORRECT }] of Object.entries(FAULTS)) {
  test(`warns of ${what}, and of nothing else`, async ({ page }) => {
    await serve(page, listing("a1", properties, at), ...(other ? [other] : []));
    const shop = new ListingPage(page);
    await shop.openListing("a1");
    await expect(shop.warnings).toContainText([said]);
    await expect(shop.health.getByRole("heading", { name: "Un point à vérifier" })).toBeVisible();
    await expect(shop.warnings).toHaveAttribute("data-warning", field);
    await expect(shop.warnings.locator(".note")).not.toBeEmpty();
    await expect(shop.warnings.getByRole("link")).toHaveAttribute("href", leads);
  });
}

test("a listing of which nothing is missing nor wrong is told so", async ({ page }) => {
  await serve(page, listing("a1"));
  const shop = new ListingPage(page);
  await shop.openListing("a1");
  await expect(shop.health).toContainText(/Fiche complète à 100\s%/);
  await expect(shop.health).toContainText("Rien ne manque à cette fiche.");
  await expect(shop.health).toContainText("Rien à corriger sur cette fiche.");
  await expect(shop.warnings).toHaveCount(0);
  await expect(shop.health.getByRole("listitem")).toHaveCount(0);
});

test("what is just within the limits is no cause for a warning", async ({ page }) => {
  const edge = { verified: "2025-11-24", special_hours: "Mo-Su off", special_until: "2026-11-24", name: "SNCF Bayeux" };
  const chain = listing("a2", { name: "SNCF Bayeux", siret: "00100001700010" }, [-0.7038, 49.279]);
  await serve(page, listing("a1", { ...edge, siret: undefined }, [-0.72, 49.33]), chain);
  const shop = new ListingPage(page);
  await shop.openListing("a1");
  await expect(shop.health).toContainText("Rien à corriger sur cette fiche.");
});

test("several warnings are counted, and what is missing stands in the order of its use", async ({ page }) => {
  const bare = Object.fromEntries(Object.keys(listing("a1").properties).map((key) => [key, undefined]));
  await serve(page, listing("a1", { ...bare, id: "a1", name: "BOULANGERIE", category: "autres.autre" }));
  const shop = new ListingPage(page);
  await shop.openListing("a1");
  await expect(shop.health).toContainText(/Fiche complète à 0\s%/);
  await expect(shop.health.getByRole("heading", { name: "2 points à vérifier" })).toBeVisible();
  const missing = shop.health.locator("ol").getByRole("listitem");
  await expect(missing).toHaveText([
    /^Ajoutez vos horaires/,
    /^Ajoutez un numéro de téléphone/,
    /^Complétez l’adresse/,
    /^Ajoutez votre site/,
    /^Décrivez votre établissement/,
    /^Ajoutez une photo/,
    /^Indiquez vos services/,
    /^Indiquez ce que vous vendez/,
    /^Indiquez vos labels/,
    /^Indiquez les moyens de paiement/,
    /^Indiquez votre SIRET/,
    /^Indiquez quand la fiche a été vérifiée/,
  ]);
});

for (const [property, score] of [["opening_hours", 80], ["description", 90], ["labels", 97]] as const) {
  test(`a listing without ${property} has ${score} points, and is told what to add`, async ({ page }) => {
    await serve(page, listing("a1", { [property]: undefined }));
    const shop = new ListingPage(page);
    await shop.openListing("a1");
    await expect(shop.health).toContainText(new RegExp(`Fiche complète à ${score}\\s%`));
    await expect(shop.health.locator("ol").getByRole("listitem")).toHaveCount(1);
  });
}

test("a warning leads to the form", async ({ page }) => {
  await serve(page, listing("a1", { opening_hours: "le matin" }));
  const shop = new ListingPage(page);
  await shop.openListing("a1");
  await shop.warnings.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 2, name: /Le Fournil de Bayeux$/ })).toBeVisible();
  await expect(page).toHaveURL(/etape=corriger/);
});
