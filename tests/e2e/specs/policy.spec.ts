// The content security policy: that of the page itself, and that of the sample server configuration.

import { expect, test } from "../fixtures/base";
import { MapPage } from "../pages/map-page";
import { HOST, HostPage, MAP, hostUrl } from "../pages/host-page";

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

test("the map works under the headers of the sample configuration", async ({ page }) => {
  const map = new MapPage(page);
  await map.open("?pres=14118", "/strict/");
  await expect(map.total).toHaveAttribute("data-count", /^[1-9]/);
  await page.goto("/strict/?page=integrer");
  await expect(page.frameLocator("iframe").locator("html")).toHaveAttribute("data-state", "ready");
});

test("the sample says who may show the map", async ({ page, expectedErrors }) => {
  expectedErrors.push(/frame-ancestors/);
  const host = new HostPage(page);
  await host.open(`<iframe title="Carte" src="${MAP}/strict-host/?embed=1" width="100%" height="480"></iframe>`);
  expect(await host.count()).toBe(450);
  await page.goto(hostUrl(`<iframe title="Carte" src="${MAP}/strict/?embed=1" width="100%" height="480"></iframe>`, "", HOST));
  await expect.poll(() => page.frames().some((frame) => frame.url().startsWith("chrome-error://"))).toBe(true);
});
