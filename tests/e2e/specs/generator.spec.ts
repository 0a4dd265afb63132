// `page=integrer`: the code that shows the map in another page.

import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

import { expect, test } from "../fixtures/base";
import { HOST, HostPage, LISTENING, hostUrl } from "../pages/host-page";

const PAGE = "?page=integrer";

class Generator {
  constructor(readonly page: Page) {}

  async open(query = "", base = "/") {
    await this.page.goto(`${base}${PAGE}${query}`);
    await expect(this.page.getByRole("heading", { name: "Intégrer la carte dans votre site" })).toBeVisible();
  }

  get preview() {
    return this.page.frameLocator("#apercu");
  }

  async previewed() {
    await expect(this.preview.locator("html")).toHaveAttribute("data-state", "ready");
    return Number(await this.preview.locator('[data-geolocal="total"]').getAttribute("data-count"));
  }

  code(kind: "element" | "cadre") {
    return this.page.locator(`#code-${kind}`);
  }
}

test("a snippet, pasted into a page of another site, shows what the preview showed", async ({ page }) => {
  const generator = new Generator(page);
  await generator.open("", LISTENING.slice(LISTENING.indexOf("/with")));
  await page.getByLabel("Territoire", { exact: true }).fill("Calvados");
  await page.getByLabel("Territoire", { exact: true }).blur();
  await expect(page.getByLabel("Territoire", { exact: true })).toHaveValue("Calvados (14)");
  await page.getByText("Alimentation", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Alimentation : tout" }).check();
  const locks = page.getByRole("group", { name: "Verrouiller" });
  await locks.getByRole("checkbox", { name: "Les activités" }).check();
  await locks.getByRole("checkbox", { name: "Le territoire" }).check();
  await page.getByLabel("Nom de la carte").fill("Commerces « de bouche » & co");
  await page.getByLabel("Nom de la carte").blur();
  await expect(generator.preview.locator(".chip-fixed")).toHaveCount(2);
  const total = await generator.previewed();
  expect(total).toBeGreaterThan(0);
  expect(total).toBeLessThan(450);
  const snippets = [await generator.code("element").textContent(), await generator.code("cadre").textContent()];
  for (const snippet of snippets) {
    const host = new HostPage(page);
    await host.open(snippet ?? "");
    expect(await host.count()).toBe(total);
    await expect(host.map.locator(".chip-fixed")).toHaveText([/Calvados/, /Alimentation/]);
    await expect(page.locator("iframe")).toHaveAttribute("title", "Commerces « de bouche » & co");
  }
});

test("what is chosen is the address, so that a reload keeps it", async ({ page }) => {
  const generator = new Generator(page);
  await generator.open();
  await page.getByRole("checkbox", { name: "Livraison" }).check();
  await page.getByRole("checkbox", { name: "La liste" }).uncheck();
  await page.getByLabel("Thème").selectOption("sombre");
  await expect(page).toHaveURL(/\?service=livraison&page=integrer&liste=0&theme=sombre$/);
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "Livraison" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "La liste" })).not.toBeChecked();
  await expect(generator.code("cadre")).toContainText("?service=livraison&amp;embed=1&amp;liste=0&amp;theme=sombre");
  await expect(generator.preview.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goBack();
  await expect(page.getByLabel("Thème")).toHaveValue("auto");
});

test("a colour is taken or refused with its contrast", async ({ page }) => {
  const generator = new Generator(page);
  await generator.open();
  const colour = page.getByRole("textbox", { name: "Couleur des boutons et des liens" });
  await colour.fill("8a1538");
  await colour.blur();
  await expect(page.getByText(/^Contraste avec le blanc.: 9,\d pour 1\.$/)).toBeVisible();
  await expect(generator.code("element")).toContainText('couleur="8a1538"');
  await colour.fill("f2b705");
  await colour.blur();
  await expect(page.getByText(/^Trop clair.: le contraste avec le blanc est de 1,\d pour 1/)).toBeVisible();
  await expect(colour).toHaveAttribute("aria-invalid", "true");
  await expect(generator.code("element")).toContainText('couleur="8a1538"');
  await colour.fill("rouge");
  await colour.blur();
  await expect(page.getByText(/six chiffres hexadécimaux/)).toBeVisible();
  await page.getByRole("button", { name: "Couleur d’origine" }).click();
  await expect(generator.code("element")).not.toContainText("couleur");
});

test("territories are found by name, and unknown ones are said", async ({ page }) => {
  const generator = new Generator(page);
  await generator.open();
  const territory = page.getByLabel("Territoire", { exact: true });
  await territory.pressSequentially("alenc");
  await expect(page.locator("#territoires option").first()).toHaveAttribute("value", /Alençon/);
  await territory.fill("Atlantide");
  await territory.blur();
  await expect(page.getByText(/Atlantide.*n’est pas un territoire connu/)).toBeVisible();
  await territory.fill("Bayeux (14047)");
  await territory.blur();
  await expect(page).toHaveURL(/territoire=14047/);
});

test("the height is a number, or the map's own", async ({ page }) => {
  const generator = new Generator(page);
  await generator.open();
  await generator.previewed();
  await expect(generator.code("element")).toContainText('height="auto"');
  await page.getByRole("radio", { name: "Téléphone" }).check();
  await expect.poll(async () => (await page.locator("#apercu").boundingBox())?.height).toBe(400);
  await page.getByRole("checkbox", { name: "Hauteur automatique" }).uncheck();
  const height = page.getByLabel("Hauteur, en pixels");
  await height.fill("12");
  await height.blur();
  await expect(page.getByText("La hauteur est un nombre de 200 à 2000.")).toBeVisible();
  await height.fill("600");
  await height.blur();
  await expect(generator.code("cadre")).toContainText('height="600"');
  await expect.poll(async () => (await page.locator("#apercu").boundingBox())?.height).toBe(600);
});

test("the card of one establishment", async ({ page }) => {
  const generator = new Generator(page);
  await generator.open();
  const card = page.getByLabel("Un seul établissement");
  await card.fill("e-0001");
  await card.blur();
  await expect(generator.preview.locator('[data-geolocal="detail"]')).toHaveAttribute("data-id", "e-0001");
});

test("what the host must allow is said", async ({ page }) => {
  const generator = new Generator(page);
  await generator.open("", LISTENING.slice(LISTENING.indexOf("/with")));
  await expect(page.locator("#code-csp")).toContainText(`frame-src ${new URL(LISTENING).origin}`);
  const address = page.getByLabel("Adresse de la page qui montrera la carte");
  for (const [typed, said] of [
    [`${HOST}/page`, /peut échanger avec la carte/],
    ["https://autre.example/x", /ajoutez.*https:\/\/autre\.example.*à embed\.allowed_origins/],
    ["autre", /Une adresse commence par https/],
  ] as const) {
    await address.fill(typed);
    await address.blur();
    await expect(page.getByText(said)).toBeVisible();
  }
});

test("code is copied, and oembed.json downloaded", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const generator = new Generator(page);
  await generator.open("&service=livraison");
  await page.getByRole("button", { name: "Copier : Sans script" }).click();
  await expect(page.getByText("Copié.")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await generator.code("cadre").textContent());
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Télécharger oembed.json" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("oembed.json");
  const stream = await download.createReadStream();
  const answer = JSON.parse(Buffer.concat(await stream.toArray()).toString());
  expect(answer).toMatchObject({ version: "1.0", type: "rich", html: await generator.code("cadre").textContent() });
});

test("the page is not for those who want the map", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("data-state", "ready");
  expect(asked.filter((path) => /pages/.test(path))).toEqual([]);
});

for (const scheme of ["light", "dark"] as const) {
  for (const width of [360, 768, 1440]) {
    test.describe(`${scheme}, ${width} px`, () => {
      test.use({ colorScheme: scheme, viewport: { width, height: 900 } });
      test("axe finds nothing, and nothing is cut", async ({ page }) => {
        const generator = new Generator(page);
        await generator.open("&couleur=8a1538");
        await generator.previewed();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      });
    });
  }
}

test("it is made by keyboard alone", async ({ page }) => {
  const generator = new Generator(page);
  await generator.open();
  await page.getByLabel("Territoire", { exact: true }).focus();
  await page.keyboard.type("14");
  await page.keyboard.press("Tab");
  await expect(page).toHaveURL(/territoire=14/);
  await page.keyboard.type("pain");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/q=pain&ouvert=maintenant&territoire=14/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(generator.code("element")).toContainText('q="pain" cat="');
});

test("a page of the generator in English", async ({ page }) => {
  await page.goto(`/${PAGE}`);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("heading", { name: "Show the map on your site" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  expect(hostUrl("")).toContain(HOST);
});
