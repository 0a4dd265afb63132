// `page=ma-fiche`: the listing as a visitor sees it, and the searches that lead to it.

import { expect, test } from "../fixtures/base";
import { listing, serve, stranger } from "../fixtures/listings";
import { ListingPage } from "../pages/listing-page";
import { MapPage } from "../pages/map-page";

const SEEN = "Ce que voit un visiteur";
const NAME = "Le Fournil de Bayeux";
const WAYS = [
  "Son nom",
  "Sa rubrique",
  "Sa rubrique autour de sa commune",
  "Un service : Livraison",
  "Un label : Agriculture biologique",
  "Son département",
];

test("the frame shows the card of the establishment, and no other", async ({ page }) => {
  const shop = new ListingPage(page);
  await shop.openListing("e-0001");
  await expect(shop.card).toBeVisible();
  const card = shop.card.contentFrame();
  await expect(card.getByRole("heading", { level: 2, name: "Le Parc de la Fosse" })).toBeVisible();
  await expect(card.getByText("109 rue du Pont")).toBeVisible();
  await expect(card.locator('[data-geolocal="detail"]')).toHaveAttribute("data-id", "e-0001");
  await expect(card.locator('[data-geolocal="result"]')).toHaveCount(0);
  await expect(card.locator('[data-geolocal="marker"]')).toHaveCount(1);
});

test("the frame is as high as its card, so that nothing scrolls inside it", async ({ page }) => {
  const shop = new ListingPage(page);
  await shop.openListing("e-0001");
  await expect(shop.card.contentFrame().getByText("SIRET")).toBeVisible();
  const inner = () => shop.card.contentFrame().locator("html").evaluate((root) => root.scrollHeight - root.clientHeight);
  await expect.poll(inner).toBeLessThanOrEqual(1);
});

test("what shows now, next Sunday and on the next holiday", async ({ page }) => {
  await serve(page, listing("a1"));
  const shop = new ListingPage(page);
  await shop.openListing("a1");
  const seen = shop.part(SEEN);
  await expect(shop.fact(seen, "Maintenant")).toHaveText("Ouvert · ferme à 13 h");
  await expect(shop.fact(seen, "Dimanche 29 novembre 2026 à 10 h 30")).toHaveText("Ouvert · ferme à 12 h 30");
  await expect(shop.fact(seen, "Prochain jour férié, Noël, le 25 décembre 2026 à 10 h 30")).toHaveText("Fermé · ouvre demain à 7 h");
});

test("on a Sunday and on a holiday it is today that is meant, until the morning is over", async ({ page }) => {
  await serve(page, listing("a1"));
  await page.clock.setSystemTime(new Date("2026-11-01T08:00:00+01:00"));
  const shop = new ListingPage(page);
  await shop.openListing("a1");
  const seen = shop.part(SEEN);
  // All Saints: a Sunday, and a holiday, on which it is closed.
  await expect(shop.fact(seen, "Dimanche 1er novembre 2026")).toHaveText(/^Fermé/);
  await expect(shop.fact(seen, "Toussaint, le 1er novembre 2026")).toHaveText(/^Fermé/);
  await page.clock.setSystemTime(new Date("2026-11-01T11:00:00+01:00"));
  await page.reload();
  await expect(shop.fact(seen, "Dimanche 8 novembre 2026")).toHaveText(/^Ouvert/);
  await expect(shop.fact(seen, "armistice de 1918, le 11 novembre 2026")).toHaveText(/^Fermé/);
});

test("what shows now goes on with the clock", async ({ page }) => {
  await serve(page, listing("a1"));
  const shop = new ListingPage(page);
  await shop.openListing("a1");
  const now = shop.fact(shop.part(SEEN), "Maintenant");
  await expect(now).toHaveText("Ouvert · ferme à 13 h");
  await page.clock.fastForward("03:00:00");
  await expect(now).toHaveText("Fermé · ouvre à 15 h 30");
});

test("hours that nobody can read are said to be unknown at every moment", async ({ page }) => {
  await serve(page, listing("a1", { opening_hours: "le matin" }));
  const shop = new ListingPage(page);
  await shop.openListing("a1");
  await expect(shop.part(SEEN).locator("dd")).toHaveText(["Horaires inconnus", "Horaires inconnus", "Horaires inconnus"]);
});

for (const name of WAYS) {
  test(`a search that leads to the listing: ${name}`, async ({ page }) => {
    await serve(page, stranger("b1"), listing("a1"));
    const shop = new ListingPage(page);
    await shop.openListing("a1");
    await expect(shop.part(SEEN).locator(".plain-list").getByRole("link")).toHaveText(WAYS);
    await page.getByRole("link", { name, exact: true }).click();
    await expect(page).not.toHaveURL(/page=/);
    const map = new MapPage(page);
    await map.settled();
    await expect(map.results).toHaveCount(1);
    await expect(map.results).toHaveAttribute("data-id", "a1");
    await expect(map.results).toContainText(NAME);
    expect(await map.count()).toBe(1);
  });
}

test("on the demo the searches by name, rubrique and commune have the listing among their results", async ({ page }) => {
  const shop = new ListingPage(page);
  const map = new MapPage(page);
  for (const name of ["Son nom", "Sa rubrique", "Sa rubrique autour de sa commune"]) {
    await shop.openListing("e-0001");
    await page.getByRole("link", { name, exact: true }).click();
    await map.settled();
    await expect(page.locator('[data-geolocal="result"][data-id="e-0001"]')).toBeVisible();
    expect(await map.count()).toBeLessThan(450);
  }
});

test("the raw values are there, folded", async ({ page }) => {
  await serve(page, listing("a1", { colour: "bleu" }));
  const shop = new ListingPage(page);
  await shop.openListing("a1");
  const hours = page.getByRole("row", { name: /^opening_hours/ });
  await expect(hours).toBeHidden();
  await page.getByText("Les données, telles qu’elles sont").click();
  await expect(hours).toContainText("Tu-Sa 07:00-13:00,15:30-19:00; Su 07:30-12:30; PH off");
  await expect(page.getByRole("row", { name: /^products/ })).toContainText("pain; brioche");
  await expect(page.getByRole("row", { name: /^coordinates/ })).toContainText("-0.7038; 49.2764");
});
