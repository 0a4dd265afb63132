// `page=ma-fiche`: a listing beside the public register, which is asked on a click and never before.

import type { Page } from "@playwright/test";

import { PORT } from "../../../playwright.config";
import { expect, test, withConfig } from "../fixtures/base";
import { listing, serve } from "../fixtures/listings";
import { ListingPage } from "../pages/listing-page";

/** The server of the tests as another origin. */
const OTHER = `http://127.0.0.1:${PORT + 1}`;
const CAEN = { street: "12 rue Écuyère", postcode: "14000", city: "Caen", insee: "14118" };
const AT: [number, number] = [-0.3674, 49.1829];

/** A map whose register is this. */
const withRegister = (url: string) => withConfig({ register: { url } });

/** Opens a listing of Caen with this SIRET beside the register of the tests. `key` is the test's own. */
async function open(page: Page, key: string, siret: string | undefined, properties = {}) {
  await serve(page, listing("a1", { name: "Boulangerie du Clocher", ...CAEN, siret, ...properties }, AT));
  const shop = new ListingPage(page);
  await shop.openListing("a1", withRegister(`${OTHER}/register/run/${key}/search`));
  return shop;
}

const ask = (page: Page) => page.getByRole("button", { name: "Comparer" }).click();

/** What the register was asked so far. */
async function asked(page: Page, key: string) {
  const answer = await page.request.get(`${OTHER}/register/log?key=${key}`);
  const { requests } = (await answer.json()) as { requests: { query: object; status: number; headers: Record<string, string> }[] };
  return requests;
}

test("nothing is asked before the click; then once, for the SIRET alone, without the address of the listing", async ({ page }) => {
  const shop = await open(page, "e2e-click", "00100000900017");
  await expect(shop.register).toContainText(`Un clic demande à 127.0.0.1:${PORT + 1}`);
  await expect(shop.register).toContainText("Rien n’est demandé avant.");
  await expect(shop.card.contentFrame().getByRole("heading", { level: 2 })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(await asked(page, "e2e-click")).toEqual([]);
  await ask(page);
  await expect(shop.register.locator("dd")).toHaveCount(6);
  const requests = await asked(page, "e2e-click");
  expect(requests).toHaveLength(1);
  expect(requests[0].query).toEqual({ q: "00100000900017", per_page: "5" });
  expect(requests[0].headers).not.toHaveProperty("cookie");
  expect(requests[0].headers.referer ?? "").not.toContain("fiche");
});

test("the register of the configuration that comes along is asked where it answers: at /search", async ({ page }) => {
  const urls: string[] = [];
  await page.route("https://recherche-entreprises.api.gouv.fr/**", (route) => {
    urls.push(route.request().url());
    return route.fulfill({ json: { results: [], total_results: 0 }, headers: { "access-control-allow-origin": "*" } });
  });
  const shop = new ListingPage(page);
  await shop.openListing("e-0001");
  await ask(page);
  await expect(shop.register.getByRole("status")).toContainText("Le registre ne connaît pas ce SIRET");
  expect(urls).toEqual(["https://recherche-entreprises.api.gouv.fr/search?q=00000001800010&per_page=5"]);
});

test("where both agree, each fact says so", async ({ page }) => {
  const shop = await open(page, "e2e-agrees", "00100000900017");
  await ask(page);
  const answer = shop.register.getByRole("status");
  await expect(answer.locator("dt")).toHaveText(["Activité", "Nom", "Rue", "Code postal", "Commune", "Position"]);
  await expect(shop.fact(answer, "Activité")).toHaveText("L’établissement est ouvert selon le registre.");
  await expect(answer.locator("dd").filter({ hasText: "La fiche et le registre concordent." })).toHaveCount(5);
  await expect(shop.register.getByRole("link", { name: "Voir dans l’Annuaire des entreprises" })).toHaveAttribute(
    "href",
    "https://annuaire-entreprises.data.gouv.fr/etablissement/00100000900017",
  );
});

test("where they differ, both are told, and what the listing does not say", async ({ page }) => {
  const shop = await open(page, "e2e-differs", "00100001700010", { postcode: undefined });
  await ask(page);
  const answer = shop.register.getByRole("status");
  await expect(shop.fact(answer, "Nom")).toContainText("La fiche dit « Boulangerie du Clocher », le registre « LE COMPTOIR VOISIN »");
  await expect(shop.fact(answer, "Rue")).toContainText("La fiche dit « 12 rue Écuyère », le registre « 3 QUAI VENDEUVRE »");
  await expect(shop.fact(answer, "Code postal")).toContainText("La fiche ne le dit pas ; le registre dit « 14000 ».");
  await expect(shop.fact(answer, "Commune")).toHaveText("La fiche et le registre concordent.");
});

test("a pin far from the register’s position is told with the distance", async ({ page }) => {
  await serve(page, listing("a1", { name: "Boulangerie du Clocher", ...CAEN, siret: "00100000900017" }, [-0.3674, 49.1929]));
  const shop = new ListingPage(page);
  await shop.openListing("a1", withRegister(`${OTHER}/register/run/e2e-apart/search`));
  await ask(page);
  await expect(shop.fact(shop.register, "Position")).toContainText("L’épingle est à 1,1 km de la position du registre");
});

const ANSWERS: [string, string, string | undefined, string][] = [
  ["closed", "closed since", "00100002500013", "L’établissement est fermé depuis le 31 décembre 2025 selon le registre"],
  ["masked", "masked", "00100003300017", "À la demande de son titulaire, le registre n’affiche ni nom ni adresse."],
  ["unknown", "unknown to it", "00100009000010", "Le registre ne connaît pas ce SIRET : vérifiez ses chiffres."],
];
for (const [key, what, siret, said] of ANSWERS) {
  test(`an establishment that is ${what} is told`, async ({ page }) => {
    const shop = await open(page, `e2e-${key}`, siret);
    await ask(page);
    await expect(shop.register.getByRole("status")).toContainText(said);
    await expect(shop.register.getByRole("status")).not.toContainText("NON-DIFFUSIBLE");
  });
}

test("a busy register says when to ask again, and then answers", async ({ page, expectedErrors }) => {
  expectedErrors.push(/429/);
  const shop = await open(page, `e2e-busy-${Date.now()}`, "00100004100010", { name: "Aux Patients", street: "2 rue aux Juifs" });
  await ask(page);
  await expect(shop.register.getByRole("status")).toHaveText("Le registre est très demandé. Réessayez dans 1 s.");
  await ask(page);
  await expect(shop.fact(shop.register, "Nom")).toHaveText("La fiche et le registre concordent.");
});

for (const [what, siret, error] of [
  ["fails", "00100005800014", /500/],
  ["breaks off", "00100006600017", /ERR_/],
] as const) {
  test(`a register that ${what} is told, and can be asked again`, async ({ page, expectedErrors }) => {
    expectedErrors.push(error);
    const shop = await open(page, "e2e-fails", siret);
    await ask(page);
    await expect(shop.register.getByRole("status")).toHaveText("Le registre ne répond pas. Réessayez plus tard.");
    await expect(page.getByRole("button", { name: "Comparer" })).toBeEnabled();
  });
}

test("a register that stays silent is given up after ten seconds", async ({ page }) => {
  await serve(page, listing("a1"));
  const shop = new ListingPage(page);
  await shop.openListing("a1", withRegister(`${OTHER}/register/run/e2e-silent/search`));
  await page.route("**/register/run/e2e-silent/**", () => {});
  await ask(page);
  await expect(shop.register.getByRole("status")).toHaveText("Le registre est interrogé…");
  await expect(page.getByRole("button", { name: "Comparer" })).toBeDisabled();
  await page.clock.fastForward(11_000);
  await expect(shop.register.getByRole("status")).toHaveText("Le registre ne répond pas. Réessayez plus tard.");
});

test("an answer that cannot be read is told", async ({ page }) => {
  await serve(page, listing("a1"));
  const shop = new ListingPage(page);
  await shop.openListing("a1", withRegister(`http://127.0.0.1:${PORT}/faults/html`));
  await ask(page);
  await expect(shop.register.getByRole("status")).toHaveText("La réponse du registre est illisible.");
});

test("offline, that nothing answers is told, and once online again it does", async ({ page, context, expectedErrors }) => {
  expectedErrors.push(/ERR_INTERNET_DISCONNECTED/);
  const shop = await open(page, "e2e-offline", "00100000900017");
  await context.setOffline(true);
  await ask(page);
  await expect(shop.register.getByRole("status")).toContainText("Le registre ne répond pas.");
  await context.setOffline(false);
  await ask(page);
  await expect(shop.register.locator("dd")).toHaveCount(6);
});

test("switched off by the configuration, nothing of it is there", async ({ page }) => {
  const shop = new ListingPage(page);
  await shop.openListing("e-0001", withConfig({ register: null }));
  await expect(shop.health).toBeVisible();
  await expect(shop.register).toHaveCount(0);
  await expect(page.getByText(/registre/i)).toHaveCount(0);
  await expect(page.getByRole("link", { name: /Annuaire/ })).toHaveCount(0);
});

test("without a SIRET there is nothing to compare, and that is said", async ({ page }) => {
  const shop = await open(page, "e2e-none", undefined);
  await expect(shop.register).toContainText("Cette fiche n’a pas de SIRET : ajoutez-le pour pouvoir comparer.");
  await expect(page.getByRole("button", { name: "Comparer" })).toHaveCount(0);
  await expect(shop.register.getByRole("link", { name: /Annuaire/ })).toHaveCount(0);
});
