// Opens the page of wasm-bindgen's test runner and prints what the tests say.
// Usage: node tools/wasm-tests.mjs URL

import { chromium } from "@playwright/test";

import { launchOptions } from "./browser.mjs";

/** How long the runner may take to serve its page, and the tests to end, in milliseconds. */
const SERVE_MS = 60_000;
const TESTS_MS = 120_000;

async function open(page, url) {
  const patience = Date.now() + SERVE_MS;
  for (;;) {
    try {
      return await page.goto(url);
    } catch (error) {
      if (Date.now() > patience) {
        throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

const browser = await chromium.launch(launchOptions);
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(error.message));
  await open(page, process.argv[2]);
  const output = page.locator("#output");
  const ended = page.waitForFunction(() => document.querySelector("#output")?.textContent?.includes("test result:"), null, {
    timeout: TESTS_MS,
  });
  // A test that hangs is found by what was said before it.
  await ended.catch((error) => console.error(`The tests did not end: ${error.message}`));
  const text = (await output.textContent()) ?? "";
  console.log(text);
  process.exitCode = /test result: ok\./.test(text) ? 0 : 1;
} finally {
  await browser.close();
}
