// The poster for the window: a file of A5, and what comes out of the printer.

import type { Page } from "@playwright/test";

import { expect, test } from "../fixtures/base";
import { draw, readCode } from "../fixtures/decode";
import { MAP } from "../pages/host-page";
import { TakeHome } from "../pages/take-home";

const LINK = `${MAP}/?fiche=e-0001`;
const poster = (page: Page) => page.getByRole("img", { name: /^Affichette pour la vitrine/ });

/** The sheets of a document, as widths and heights in millimetres. */
function sheets(pdf: Buffer) {
  const boxes = pdf.toString("latin1").matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/g);
  return [...boxes].map(([, ...sides]) => sides.map((points) => Math.round((Number(points) * 25.4) / 72)));
}

/** What the page does when it prints is noted instead: what the root said then. */
async function watchPrinting(page: Page) {
  await page.addInitScript(() => {
    const printed: (string | undefined)[] = Object.assign(window, { printed: [] }).printed;
    window.print = () => {
      printed.push(document.documentElement.dataset.print);
      dispatchEvent(new Event("afterprint"));
    };
  });
  return () => page.evaluate(() => (window as unknown as { printed: string[] }).printed);
}

test("the poster is a file of 148 mm × 210 mm, whose code can be read from afar", async ({ page }) => {
  const take = new TakeHome(page);
  await take.open();
  const { name, file } = await take.download("Télécharger (A5, SVG)");
  expect(name).toBe("affichette-le-parc-de-la-fosse.svg");
  const svg = file.toString();
  const [, width, height] = /^<svg[^>]* width="([^"]+)" height="([^"]+)"/.exec(svg) ?? [];
  expect([width, height]).toEqual(["148mm", "210mm"]);
  for (const pixels of [1480, 370]) {
    expect(readCode(await draw(page, svg, pixels))).toBe(LINK);
  }
  const texts = await page.evaluate((svg) => {
    const document = new DOMParser().parseFromString(svg, "image/svg+xml");
    return [...document.querySelectorAll("text")].map(({ textContent }) => textContent).join(" ");
  }, svg);
  expect(texts).toContain("Géo’Local Normandie");
  expect(texts).toContain("Le Parc de la Fosse");
  expect(texts).toContain(LINK.replace("http://", ""));
});

test("its button prints the poster, and later printing is as ever", async ({ page }) => {
  const printed = await watchPrinting(page);
  const take = new TakeHome(page);
  await take.open();
  await take.button("Imprimer").focus();
  await page.keyboard.press("Enter");
  await expect.poll(printed).toEqual(["poster"]);
  await expect(page.locator("html")).not.toHaveAttribute("data-print");
  await expect(take.button("Imprimer")).toBeFocused();
});

for (const [colorScheme, width] of [["light", 1440], ["dark", 360]] as const) {
  test(`it is printed alone, on one sheet of A5: ${colorScheme}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme });
    await new TakeHome(page).open();
    await poster(page).evaluate((image: HTMLImageElement) => image.decode());
    await page.evaluate(() => (document.documentElement.dataset.print = "poster"));
    expect(sheets(await page.pdf({ preferCSSPageSize: true }))).toEqual([[148, 210]]);
    await page.emulateMedia({ media: "print", colorScheme });
    expect((await page.locator("body").innerText()).trim()).toBe("");
    await expect(page.locator("button:visible, a:visible, iframe:visible, h1:visible")).toHaveCount(0);
    const box = await poster(page).boundingBox();
    const millimetres = Object.values(box ?? {}).map((pixels) => Math.round((pixels * 25.4) / 96));
    expect(millimetres).toEqual([0, 0, 148, 210]);
    // The whole sheet, however small the window.
    await page.setViewportSize({ width: 560, height: 794 });
    expect(readCode(await page.screenshot())).toBe(LINK);
  });
}

test("the page itself, printed, is another matter", async ({ page }) => {
  await new TakeHome(page).open();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const [first] = sheets(await page.pdf({ preferCSSPageSize: true, format: "A4" }));
  expect(first).toEqual([210, 297]);
});
