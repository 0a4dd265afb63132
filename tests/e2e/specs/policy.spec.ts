// The content security policy of the page itself; `deploy.spec.ts` tries that of the sample configuration.

import { expect, test } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

for (const path of ["/", "/accessibilite.html"]) {
  test(`nothing is inline in ${path}, and its policy allows nothing so`, async ({ page }) => {
    await page.goto(path);
    const html = await (await page.request.get(path)).text();
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/);
    for (const [script] of html.matchAll(/<script[^>]*>[^]*?<\/script>/g)) expect(script).toMatch(/^<script [^>]*src="[^"]+"[^>]*><\/script>$/);
    const [, policy] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
  });
}

test("an inline script does not run, and a suite would fail on it", async ({ page, expectedErrors }) => {
  expectedErrors.push(/content security policy|Content Security Policy/);
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await new MapPage(page).open();
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.head.append(script);
  });
  await expect.poll(() => said.some((text) => text.startsWith("content security policy: script-src"))).toBe(true);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
});
