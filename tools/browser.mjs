// The browser that tests run in: the system's Chromium where there is one, else Playwright's own.

import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";

import { chromium } from "@playwright/test";

/** Where distributions put Chromium. */
const SYSTEM_PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];

/** Keeps a headless browser from talking to anybody but the pages under test. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const system = [process.env.GEOLOCAL_CHROMIUM, ...SYSTEM_PATHS].find((path) => path && existsSync(path));

/** Launch options for Playwright. */
export const launchOptions = system ? { executablePath: system, args: QUIET } : {};

// `node tools/browser.mjs --check` succeeds when there is a browser.
if (process.argv[2] === "--check" && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = system || existsSync(chromium.executablePath()) ? 0 : 1;
}
