// Makes the screenshots of the docs from a built dist/: three widths, light and dark, on the simple base map.
// Usage: node tools/screenshots.mjs [FOLDER]

import { spawn } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";

import { chromium } from "@playwright/test";

import { launchOptions } from "./browser.mjs";

const PORT = 4190;
const FOLDER = process.argv[2] ?? "docs/screenshots";
/** A Tuesday morning: shops are open. */
const NOW = new Date("2026-11-24T10:30:00+01:00");
const VISITOR = { locale: "fr-FR", timezoneId: "Europe/Paris", serviceWorkers: "block" };
const WIDTHS = [
  [360, 740],
  [768, 1024],
  [1440, 900],
];
const VIEWS = [
  ["", ""],
  ["-filters", "?cat=alimentation,producteur&service=livraison"],
  ["-detail", "?fiche=e-0001#12/49.182/-0.37"],
];
/** Pages beside the map, with a map in a frame. */
const PAGES = [
  ["-generator", "?cat=alimentation&territoire=14&page=integrer&verrou=cat"],
  ["-listing", "?page=ma-fiche&fiche=e-0001"],
];

const config = JSON.parse(await readFile("dist/config.json", "utf8"));
const simple = config.basemaps.filter((basemap) => basemap.type === "simple");
const patch = Buffer.from(JSON.stringify({ basemaps: simple })).toString("base64url");

const server = spawn("node", ["tests/e2e/server.mjs", String(PORT)], { stdio: "inherit" });
const browser = await chromium.launch(launchOptions);
try {
  await mkdir(FOLDER, { recursive: true });
  for (const [width, height] of WIDTHS) {
    for (const colorScheme of ["light", "dark"]) {
      const viewport = { width, height };
      const page = await browser.newPage({ ...VISITOR, viewport, colorScheme });
      page.on("console", (message) => message.type() === "error" && console.error(message.text()));
      page.on("pageerror", (error) => console.error(error.message));
      await page.clock.setFixedTime(NOW);
      for (const [name, search] of VIEWS) {
        await page.goto(`http://127.0.0.1:${PORT}/with/${patch}/${search}`);
        await page.locator('html[data-state="ready"]').waitFor();
        await page.locator(".map-town").first().waitFor();
        await page.waitForTimeout(500);
        await page.screenshot({ path: `${FOLDER}/${width}-${colorScheme}${name}.png` });
      }
      for (const [name, search] of PAGES) {
        await page.goto(`http://127.0.0.1:${PORT}/with/${patch}/${search}`);
        await page.frameLocator("iframe").locator(".map").first().waitFor();
        await page.waitForTimeout(1_500);
        await page.screenshot({ path: `${FOLDER}/${width}-${colorScheme}${name}.png` });
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
  server.kill();
}
