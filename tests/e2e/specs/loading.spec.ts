import { expect, failingSource, test } from "../fixtures/base";
import { HOST } from "../pages/host-page";
import { MapPage } from "../pages/map-page";

/** What is asked for, what the page says about it, and what the console may say meanwhile. */
const faults: [string, string, RegExp, RegExp[]][] = [
  ["404", "/faults/404", /404/, [/404/]],
  ["500", "/faults/500", /erreur \(500\)/, [/500/]],
  ["HTML", "/faults/html", /page web/i, []],
  ["reset in the middle", "/faults/reset", /interrompue/, [/ERR_/]],
  ["nothing for long", "/faults/slow", /n’a rien envoyé/, []],
  ["unreachable host", "http://127.0.0.1:9/rien.geojson", /ne répond pas/, [/ERR_/, /fetch/i]],
  ["CORS refusal", `${HOST}/faults/no-cors`, /CORS/, [/CORS/, /ERR_/]],
  ["JSON of another kind", "/faults/not-geojson", /FeatureCollection/, []],
];

for (const [name, url, words, errors] of faults) {
  test(`a source that fails is explained: ${name}`, async ({ page, expectedErrors }) => {
    expectedErrors.push(...errors);
    const map = new MapPage(page);
    await map.open("", failingSource(url));
    expect(await map.state()).toBe("failed");
    await expect(page.getByRole("alert").filter({ hasText: "n’ont pas pu être chargés" })).toHaveText(words);
    await expect(map.button("Réessayer")).toBeVisible();
  });
}

test("an empty collection is said to be empty", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("", failingSource("/faults/empty"));
  expect(await map.state()).toBe("empty");
  await expect(page.getByRole("heading", { name: "Aucun établissement pour l’instant" })).toBeVisible();
});

for (const [name, url] of [
  ["a byte-order mark", "/faults/bom"],
  ["wrong UTF-8", "/faults/latin1"],
  ["a slow drip", "/faults/drip"],
]) {
  test(`establishments are read in spite of ${name}`, async ({ page }) => {
    const map = new MapPage(page);
    await map.open("", failingSource(url));
    expect(await map.state()).toBe("ready");
    expect(await map.count()).toBeGreaterThan(0);
  });
}

test("hostile text and links are shown as plain text", async ({ page }) => {
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  const map = new MapPage(page);
  await map.open("?fiche=a1", failingSource("/faults/hostile"));
  await expect(map.detail.getByRole("heading", { level: 2 })).toHaveText('<img src=x onerror="alert(1)">');
  await expect(map.detail.getByText("<script>alert(1)</script>")).toBeVisible();
  await expect(map.detail.locator("img, script, b")).toHaveCount(0);
  await expect(page.locator('a[href^="javascript:"], a[href^="data:"]')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test("what arrived before the end was cut off stays, and is counted", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("", failingSource("/faults/truncated"));
  expect(await map.count()).toBeGreaterThan(0);
  await expect(page.locator('[data-geolocal="issues"]')).toHaveAttribute("data-count", /[1-9]/);
});

test("trying again after a failure loads the establishments", async ({ page, expectedErrors }) => {
  expectedErrors.push(/500/);
  const map = new MapPage(page);
  let calls = 0;
  await page.route("**/data/demo.geojson", async (route) => {
    calls += 1;
    await (calls <= 3 ? route.fulfill({ status: 500, body: "" }) : route.continue());
  });
  await map.open();
  expect(await map.state()).toBe("failed");
  await map.button("Réessayer").click();
  await expect(map.total).toHaveAttribute("data-count", "450");
  expect(await map.state()).toBe("ready");
});
