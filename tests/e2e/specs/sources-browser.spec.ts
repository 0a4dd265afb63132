// The servers that stand for remote sources, and the real pygeoapi, before a page of another origin.

import { expect, test } from "@playwright/test";

import { PORT } from "../../../playwright.config";

const REAL = `http://127.0.0.1:${PORT + 2}`;
const OURS = `http://127.0.0.1:${PORT + 1}/sources`;

// A page without the map, from a server: Chromium lets no page that a test makes up reach this machine.
test.beforeEach(({ page }) => page.goto("/host/"));

test("a page of another origin reads them, and the headers of ours", async ({ page }) => {
  const read = (url: string) =>
    page.evaluate(async (address) => {
      const response = await fetch(address);
      const header = (name: string) => response.headers.get(name);
      return { count: (await response.json()).features.length, tag: header("etag"), power: header("x-powered-by") };
    }, url);
  expect(await read(`${REAL}/collections/shops/items?limit=1000`)).toEqual({ count: 1_000, tag: null, power: null });
  expect(await read(`${OURS}/chaos/etag`)).toEqual({ count: 40, tag: '"shops-40"', power: null });
  const ours = await read(`${OURS}/ogc/collections/shops/items?limit=1000`);
  expect(ours).toEqual({ count: 1_000, tag: null, power: "pygeoapi 0.21.0" });
});

test("a tag that a page sends itself is let through, and answered by 304", async ({ page }) => {
  const status = await page.evaluate(async (address) => {
    const response = await fetch(address, { headers: { "if-none-match": '"shops-40"' } });
    return response.status;
  }, `${OURS}/chaos/etag`);
  expect(status).toBe(304);
});

for (const failing of ["no-cors/chaos/etag", "chaos/reset", "chaos/redirect-loop"]) {
  test(`a page is refused, or its reading breaks off: ${failing}`, async ({ page }) => {
    const reading = page.evaluate(async (address) => (await fetch(address)).text(), `${OURS}/${failing}`);
    await expect(reading).rejects.toThrow(/TypeError/);
  });
}
