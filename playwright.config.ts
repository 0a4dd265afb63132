import { defineConfig } from "@playwright/test";

import { launchOptions } from "./tools/browser.mjs";

/** The server of the tests; the one beside it stands for another origin, and the next is a real pygeoapi. Where both ports are taken, name another. */
export const PORT = Number(process.env.GEOLOCAL_TEST_PORT ?? 4173);

export default defineConfig({
  testDir: "tests/e2e/specs",
  outputDir: "target/e2e",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 30_000,
  expect: { timeout: 8_000 },
  reporter: [["list"], ["json"]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    viewport: { width: 1440, height: 900 },
    launchOptions,
    // What a worker asks for, a test cannot answer: `offline.spec.ts` alone allows it.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    trace: "off",
  },
  webServer: [
    {
      command: `node tests/e2e/server.mjs ${PORT}`,
      url: `http://127.0.0.1:${PORT}/`,
      reuseExistingServer: false,
      stdout: "ignore",
    },
    {
      command: `node tests/e2e/sources/pygeoapi.mjs ${PORT + 2}`,
      url: `http://127.0.0.1:${PORT + 2}/collections/shops/items?limit=1`,
      reuseExistingServer: false,
      stdout: "ignore",
      // The first time, its packages are fetched.
      timeout: 300_000,
      gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    },
  ],
});
