import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { expect, test } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

test.use({ expectedErrors: [/.*/] });

/** The page says that the map has stopped, and a link reloads it. */
async function expectWayOut(page: Page) {
  await expect(page.getByRole("heading", { name: "La carte s’est arrêtée" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("data-state", "failed");
  await expect(page.getByText("Chargement de la carte…")).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).include("#crash").analyze();
  expect(violations).toEqual([]);
}

test("a program that traps shows a way out, and a reload keeps what was chosen", async ({ page }) => {
  await page.addInitScript(() => {
    const start = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...given: Parameters<typeof start>) => {
      const started = await start(...given);
      Object.assign(window, { traps: Object.values(started.instance.exports).filter((value) => typeof value === "function") });
      return started;
    };
  });
  const map = new MapPage(page);
  await map.open("?cat=alimentation");
  const total = await map.total.getAttribute("data-count");
  // Addresses that no memory has.
  await page.evaluate(() => {
    for (const call of (window as unknown as { traps: ((...given: number[]) => void)[] }).traps) {
      setTimeout(() => call(0x7fff_0000, 0x7fff_0000, 0x7fff_0000));
    }
  });
  await expectWayOut(page);
  await page.getByRole("link", { name: "Recharger la page" }).click();
  await expect(map.total).toHaveAttribute("data-count", total ?? "");
  await expect(page.getByRole("heading", { name: "La carte s’est arrêtée" })).toBeHidden();
});

for (const [what, pattern, answer] of [
  ["a module that is not one", "**/*_bg.wasm", { status: 200, contentType: "application/wasm", body: "no module" }],
  ["a module that is not there", "**/*_bg.wasm", { status: 404, body: "" }],
  ["a script that is not there", "**/leaflet/leaflet.js", { status: 404, body: "" }],
] as const) {
  test(`${what} shows a way out`, async ({ page }) => {
    await page.route(pattern, (route) => route.fulfill(answer));
    await page.goto("/");
    await expectWayOut(page);
  });
}

test("a fault that ends nothing shows nothing", async ({ page }) => {
  const map = new MapPage(page);
  await map.open();
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("an extension's");
    });
    void Promise.reject(new TypeError("another's"));
  });
  await expect(page.getByRole("heading", { name: "La carte s’est arrêtée" })).toBeHidden();
  expect(await map.state()).toBe("ready");
});
