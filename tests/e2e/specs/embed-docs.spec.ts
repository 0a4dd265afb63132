// The code in docs/embed.md, as webmasters paste it.

import { readFileSync } from "node:fs";

import { expect, test } from "../fixtures/base";
import { LISTENING, hostUrl } from "../pages/host-page";

/** Every block of HTML in the documentation, for the map of the tests. */
const EXAMPLES = [...readFileSync("docs/embed.md", "utf8").matchAll(/^```html\n([^]*?)^```$/gm)].map(([, html = ""]) =>
  html.replaceAll("https://carte.example/", LISTENING),
);

test("there are examples of the element, the frame, the card and both ways to talk", () => {
  expect(EXAMPLES.length).toBe(5);
});

for (const [at, html] of EXAMPLES.entries()) {
  const name = /title="([^"]+)"/.exec(html)?.[1] ?? "messages";
  test(`example ${at + 1} works: ${name}`, async ({ page }) => {
    await page.goto(hostUrl(html));
    const map = page.frameLocator("iframe");
    await expect(map.locator("html")).toHaveAttribute("data-state", "ready");
    await expect(map.locator('[data-geolocal="marker"], [data-geolocal="cluster"]').first()).toBeVisible();
    await expect(page.locator("geolocal-map > a")).toBeHidden();
    const button = page.getByRole("button", { name: "Seulement le bio" });
    if ((await button.count()) === 0) return;
    const total = map.locator('[data-geolocal="total"]');
    const before = await total.getAttribute("data-count");
    await expect(page.locator("output")).toHaveText(`${before} commerces`);
    await button.click();
    await expect(page.locator("output")).not.toHaveText(`${before} commerces`);
    await expect(page.locator("output")).toHaveText(`${await total.getAttribute("data-count")} commerces`);
  });
}
