// JSON-LD in the head of the page, for search engines, while an establishment is open.

import { expect, test } from "../fixtures/base";
import { MAP } from "../pages/host-page";
import { MapPage } from "../pages/map-page";
import { TakeHome } from "../pages/take-home";

const LINK = `${MAP}/?fiche=e-0001`;

/** The open detail's script, and what it says. */
class Head {
  constructor(readonly map: MapPage) {}

  get script() {
    return this.map.page.locator('head script[type="application/ld+json"]');
  }

  async said() {
    await expect(this.script).toHaveAttribute("id", "json-ld");
    return JSON.parse((await this.script.textContent()) ?? "");
  }
}

test("the open establishment is said in the words of schema.org", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?fiche=e-0001");
  const { openingHoursSpecification: hours, ...said } = await new Head(map).said();
  expect(said).toEqual({
    "@context": "https://schema.org",
    "@type": "EntertainmentBusiness",
    "@id": LINK,
    name: "Le Parc de la Fosse",
    description: "Sorties en famille, sur l’eau, dans les arbres ou à poney. Programme du mois à l’accueil.",
    url: LINK,
    telephone: "+33261911889",
    image: "https://www.example.org/photo/e-0001.jpg",
    address: { "@type": "PostalAddress", streetAddress: "109 rue du Pont", postalCode: "27200", addressLocality: "Vernon", addressCountry: "FR" },
    geo: { "@type": "GeoCoordinates", latitude: 49.09788, longitude: 1.46656 },
    paymentAccepted: "Cash, Holiday voucher",
    identifier: { "@type": "PropertyValue", propertyID: "SIRET", value: "00000001800010" },
  });
  expect(hours).toContainEqual({ "@type": "OpeningHoursSpecification", dayOfWeek: ["Sunday"], opens: "10:00", closes: "18:00" });
  expect(hours).toHaveLength(4);
});

test("what the listing's page gives to copy is the same", async ({ page }) => {
  for (const [id, type] of [["e-0001", "EntertainmentBusiness"], ["e-0002", "HomeAndConstructionBusiness"]]) {
    const take = new TakeHome(page);
    await take.open("", { id });
    // Its type comes with a file of its own.
    await expect.poll(async () => (await take.structuredData())["@type"]).toBe(type);
    const copied = await take.structuredData();
    const map = new MapPage(page);
    await map.open(`?fiche=${id}`);
    expect(copied).toEqual(await new Head(map).said());
  }
});

test("it goes with the detail, and follows when another is opened", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  const head = new Head(map);
  await expect(head.script).toHaveCount(0);
  await map.results.nth(0).click();
  const first = (await map.detail.getAttribute("data-id")) ?? "";
  expect((await head.said())["@id"]).toBe(`${MAP}/?fiche=${first}`);
  await page.keyboard.press("Escape");
  await expect(map.detail).toBeHidden();
  await expect(head.script).toHaveCount(0);
  await map.results.nth(1).click();
  await expect(map.detail).not.toHaveAttribute("data-id", first);
  const second = (await map.detail.getAttribute("data-id")) ?? "";
  await expect.poll(async () => (await head.said())["@id"]).toBe(`${MAP}/?fiche=${second}`);
  await page.goBack();
  await page.goBack();
  await expect(map.detail).toHaveAttribute("data-id", first);
  await expect.poll(async () => (await head.said())["@id"]).toBe(`${MAP}/?fiche=${first}`);
  await expect(head.script).toHaveCount(1);
});

test("it says no date of its own, and links to the listing whatever opened it", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?fiche=00000001800010&lang=en#14/49.09/1.46");
  const said = await new Head(map).said();
  expect(said["@id"]).toBe(LINK);
  expect(JSON.stringify(said)).not.toMatch(/2026|date|valid/i);
});

test("text that ends a script stays text", async ({ page, request }) => {
  const data = await (await request.get("/data/demo.geojson")).json();
  data.features[0].properties.description = "</script><script>throw new Error('run')</script>";
  await page.route("**/data/demo.geojson", (route) => route.fulfill({ json: data }));
  const map = new MapPage(page);
  await map.open("?fiche=e-0001");
  const head = new Head(map);
  expect((await head.said()).description).toBe("</script><script>throw new Error('run')</script>");
  expect(await head.script.textContent()).not.toContain("</script");
  const take = new TakeHome(page);
  await take.open();
  expect((await take.structuredData()).description).toBe("</script><script>throw new Error('run')</script>");
});
