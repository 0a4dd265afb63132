import { expect, test, withConfig } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

/** A source of places with these opening hours; undefined for none. */
function places(hours: Record<string, string | undefined>) {
  const features = Object.entries(hours).map(([name, opening_hours], at) => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [-0.37 + at / 50, 49.18] },
    properties: { id: name, name, category: "alimentation.boulangerie", opening_hours },
  }));
  const url = "data:application/geo+json," + encodeURIComponent(JSON.stringify({ type: "FeatureCollection", features }));
  return withConfig({ sources: [{ type: "geojson", url, mode: "all" }] });
}

test("open now, those of which nobody knows counted and shown on demand", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("#14/49.18/-0.34", places({ matin: "Mo-Su 08:00-12:00", soir: "Mo-Su 18:00-23:00", inconnu: undefined, flou: "le matin" }));
  await map.button("Ouvert maintenant").first().click();
  await expect(page).toHaveURL(/ouvert=maintenant/);
  await expect(map.total).toHaveAttribute("data-count", "1");
  await expect(map.results).toHaveAttribute("data-id", "matin");
  await expect(page.getByText("2 autres établissements ne donnent pas leurs horaires.")).toBeVisible();
  await map.button("Afficher aussi").click();
  await expect(page).toHaveURL(/ouvert=maintenant,inconnu/);
  await expect(map.total).toHaveAttribute("data-count", "3");
  await expect(page.getByRole("button", { name: "flou, Boulangerie, horaires inconnus" })).toHaveClass(/is-unsure/);
  await expect(page.locator('[data-geolocal="result"][data-id="inconnu"]')).toContainText("Horaires inconnus");
  await map.button("Masquer").click();
  await expect(map.total).toHaveAttribute("data-count", "1");
  await map.button(/^Retirer le filtre « Ouvert maintenant/).click();
  await expect(map.total).toHaveAttribute("data-count", "4");
});

test("the clock ticks: a shop opens, another closes, and the day changes", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?ouvert=maintenant", places({ mardi: "Tu 10:00-10:45", mercredi: "We 00:00-24:00", midi: "Mo-Su 12:00-13:00" }));
  await expect(map.results).toHaveAttribute("data-id", "mardi");
  await page.clock.fastForward("16:00");
  await expect(map.total).toHaveAttribute("data-count", "0");
  await page.clock.fastForward("01:30:00");
  await expect(map.results).toHaveAttribute("data-id", "midi");
  await page.clock.fastForward("13:00:00");
  await expect(map.results).toHaveAttribute("data-id", "mercredi");
});

test("open at a chosen day and time", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("", places({ semaine: "Mo-Fr 09:00-18:00", dimanche: "Su 09:00-12:00" }));
  await map.openFilters();
  await page.getByRole("radio", { name: "Ouvert à un autre moment" }).check();
  await expect(page).toHaveURL(/ouvert=ma-10:30/);
  await page.getByLabel("Jour").selectOption("dimanche");
  await page.getByLabel("Heure").fill("11:15");
  await expect(page).toHaveURL(/ouvert=di-11:15/);
  await map.button(/^Voir l/).click();
  await expect(map.results).toHaveAttribute("data-id", "dimanche");
  await expect(map.button(/Ouvert dimanche à 11 h 15/)).toBeVisible();
  await page.reload();
  await expect(map.results).toHaveAttribute("data-id", "dimanche");
});
