// `page=ma-fiche`, "À emporter": each thing to take is read by who it is for.

import ICAL from "ical.js";

import { expect, test, withConfig } from "../fixtures/base";
import { draw, readCode } from "../fixtures/decode";
import { HostPage, MAP } from "../pages/host-page";
import { MapPage } from "../pages/map-page";
import { TakeHome } from "../pages/take-home";

const NAME = "Le Parc de la Fosse";
const LINK = `${MAP}/?fiche=e-0001`;

test("both links open the listing on the map", async ({ page }) => {
  const take = new TakeHome(page);
  await take.open();
  const links = [await take.text("Lien par identifiant"), await take.text("Lien par SIRET")];
  expect(links).toEqual([LINK, `${MAP}/?fiche=00000001800010`]);
  for (const link of links) {
    const map = new MapPage(page);
    await map.open(link, "");
    await expect(map.detail).toHaveAttribute("data-id", "e-0001");
    await expect(map.detail.getByRole("heading", { level: 2 })).toHaveText(NAME);
  }
});

test("a listing without a SIRET has one link", async ({ page }) => {
  const take = new TakeHome(page);
  await take.open("", { id: "e-0002" });
  expect(await take.text("Lien par identifiant")).toBe(`${MAP}/?fiche=e-0002`);
  await expect(take.code("Lien par SIRET")).toHaveCount(0);
});

test("a map below a folder gives links into that folder", async ({ page }) => {
  const take = new TakeHome(page);
  await take.open("", { base: "/une/carte/" });
  expect(await take.text("Lien par identifiant")).toBe(`${MAP}/une/carte/?fiche=e-0001`);
  const { file } = await take.download("Télécharger (QR, PNG)");
  expect(readCode(file)).toBe(`${MAP}/une/carte/?fiche=e-0001`);
});

test("the QR code is the link, as SVG and as PNG", async ({ page }) => {
  const take = new TakeHome(page);
  await take.open();
  await expect(take.section.getByRole("img", { name: `QR code – ${NAME}` })).toBeVisible();
  const svg = await take.download("Télécharger (QR, SVG)");
  expect(svg.name).toBe("qr-le-parc-de-la-fosse.svg");
  expect(readCode(await draw(page, svg.file.toString(), 300))).toBe(LINK);
  const png = await take.download("Télécharger (QR, PNG)");
  expect(png.name).toBe("qr-le-parc-de-la-fosse.png");
  expect(readCode(png.file)).toBe(LINK);
});

test("the QR code can be read from the screen, in dark colours too", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  const take = new TakeHome(page);
  await take.open();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(readCode(await take.section.getByRole("img", { name: /^QR code/ }).screenshot())).toBe(LINK);
});

test("the vCard has what a telephone keeps", async ({ page }) => {
  const take = new TakeHome(page);
  await take.open();
  const { name, file } = await take.download("Télécharger (vCard)");
  expect(name).toBe("le-parc-de-la-fosse.vcf");
  const card = ICAL.Component.fromString(file.toString());
  expect(card.name).toBe("vcard");
  const value = (property: string) => card.getFirstPropertyValue(property);
  expect(value("version")).toBe("3.0");
  expect(value("fn")).toBe(NAME);
  expect(value("org")).toBe(NAME);
  expect(value("tel")).toBe("+33261911889");
  expect(value("adr")).toEqual(["", "", "109 rue du Pont", "Vernon", "", "27200", "France"]);
  expect(value("geo")).toEqual([49.09788, 1.46656]);
  const links = card.getAllProperties("url").map((property) => property.getFirstValue());
  expect(links).toEqual(["https://www.example.org/reserver/le-parc-de-la-fosse", LINK]);
  expect(value("note")).toContain("Sorties en famille, sur l’eau");
});

test("the code of the card, pasted into a page of another origin, shows the card there", async ({ page }) => {
  const take = new TakeHome(page);
  await take.open();
  const snippet = await take.text("Votre fiche sur votre site");
  const host = new HostPage(page);
  await host.open(snippet);
  expect(new URL(page.url()).origin).not.toBe(MAP);
  await expect(page.locator("iframe")).toHaveAttribute("title", NAME);
  const detail = host.map.locator('[data-geolocal="detail"]');
  await expect(detail).toHaveAttribute("data-id", "e-0001");
  await expect(detail.getByRole("heading", { level: 2 })).toHaveText(NAME);
});

test("each code is copied by its button", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const take = new TakeHome(page);
  await take.open();
  for (const name of ["Lien par identifiant", "Lien par SIRET", "Votre fiche sur votre site", "Données structurées"]) {
    await take.button(`Copier : ${name}`).focus();
    await page.keyboard.press("Enter");
    await expect(take.said(name)).toHaveText("Copié.");
    expect((await page.evaluate(() => navigator.clipboard.readText())).trim()).toBe(await take.text(name));
  }
});

test("without a clipboard that is said", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("no")) } }));
  const take = new TakeHome(page);
  await take.open();
  await take.button("Copier : Lien par identifiant").click();
  await expect(take.said("Lien par identifiant")).toHaveText(/^Votre navigateur n’a pas permis la copie.: sélectionnez le code/);
});

test("a map that is read by area has links that lead to the place", async ({ page }) => {
  const sources = [{ type: "template", url: `${MAP}/data/demo.geojson?bbox={bbox}`, mode: "viewport", min_zoom: 10 }];
  const take = new TakeHome(page);
  await take.open("#14/49.09788/1.46656", { base: withConfig({ sources }) });
  expect(await take.text("Lien par identifiant")).toMatch(/\?fiche=e-0001#\d+\/49\.09\d+\/1\.46\d+$/);
});

test("it works under the headers of the sample configuration", async ({ page }) => {
  const take = new TakeHome(page);
  await take.open("", { base: "/strict/" });
  const { file } = await take.download("Télécharger (QR, PNG)");
  expect(readCode(file)).toBe(`${MAP}/strict/?fiche=e-0001`);
  expect(readCode(await take.section.getByRole("img", { name: /^Affichette/ }).screenshot({ scale: "device" }))).toBe(`${MAP}/strict/?fiche=e-0001`);
});

test("in English, with a poster that says it in English", async ({ page }) => {
  const take = new TakeHome(page);
  await take.open("&lang=en");
  await expect(take.section.getByRole("heading", { name: "Poster for the window" })).toBeVisible();
  const { file } = await take.download("Download (A5, SVG)");
  expect(file.toString()).toContain('lang="en"');
});
