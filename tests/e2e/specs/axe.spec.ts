import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { expect, failingSource, test, withConfig } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  expect(found).toEqual([]);
}

const states: [string, (map: MapPage) => Promise<void>][] = [
  ["start", (map) => map.open()],
  ["filtered", (map) => map.open("?cat=alimentation&service=livraison")],
  [
    "filter pane",
    async (map) => {
      await map.open("?cat=alimentation.boulangerie");
      await map.openFilters();
    },
  ],
  [
    "suggestions",
    async (map) => {
      await map.open("", withConfig({ geocoder: null }));
      await map.type("boulang");
      await map.page.keyboard.press("ArrowDown");
      await expect(map.suggestion(/Boulangerie/).first()).toBeVisible();
    },
  ],
  [
    "around a commune, open now",
    async (map) => {
      await map.open("?ouvert=di-10:30&pres=14118&rayon=30&territoire=14");
      await expect(map.page.getByRole("group", { name: "Autour de Caen" })).toBeVisible();
    },
  ],
  ["detail", (map) => map.open("?fiche=e-0001")],
  ["no result", (map) => map.open("?cat=autres&service=livraison,drive,domicile&label=bio")],
  ["empty", (map) => map.open("", withConfig({ sources: [{ type: "geojson", url: "/faults/empty" }] }))],
  ["malformed link", (map) => map.open("?cat=boulangrie")],
  ["English", (map) => map.open("?lang=en")],
];

for (const scheme of ["light", "dark"] as const) {
  for (const [width, height] of [
    [1440, 900],
    [768, 1024],
    [360, 740],
  ] as const) {
    test.describe(`${scheme}, ${width} px`, () => {
      test.use({ colorScheme: scheme, viewport: { width, height } });
      for (const [name, open] of states) {
        test(`axe finds nothing: ${name}`, async ({ page }) => {
          await open(new MapPage(page));
          await expectAccessible(page);
        });
      }
      test("axe finds nothing: failed", async ({ page, expectedErrors }) => {
        expectedErrors.push(/404/);
        await new MapPage(page).open("", failingSource("/faults/404"));
        await expectAccessible(page);
      });
    });
  }
}
