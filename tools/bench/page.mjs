// The built page, and its map alone, beside a map that is made of supercluster and Leaflet: how soon each stands, what a
// click takes, and its longest task.

import { CATEGORIES, tasksOf } from "./tasks.mjs";

const VIEWPORT = { width: 1440, height: 900 };
const POSITION = "#8/49.15/-0.10";
/** How long a page may take to stand, in milliseconds. */
const PATIENCE_MS = 120_000;

/** Notes when the page says that it is ready and that has been drawn. */
function noteReady() {
  const note = () => {
    if (document.documentElement?.dataset.state !== "ready" || globalThis.readyAt) return;
    globalThis.readyAt = -1;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (globalThis.readyAt = performance.now());
      port2.postMessage(null);
    });
  };
  new MutationObserver(note).observe(document, { subtree: true, attributes: true, attributeFilter: ["data-state"] });
}

const bare =
  (page) =>
  ({ count, size }) =>
    `/tools/bench/page/${page}.html?count=${count}&width=${size.width}&height=${size.height}${POSITION}`;

const PAGES = {
  ours: { address: ({ count }) => `/map/${count}/${POSITION}`, pane: ".leaflet-places-pane" },
  bare: { address: bare("chart"), pane: ".leaflet-places-pane" },
  supercluster: { address: bare("peer"), pane: ".leaflet-marker-pane" },
};

/** Opens a page in a context of its own, so that nothing is cached; `act` is given it once it stands. */
async function opened(browser, origin, who, context, act) {
  const own = await browser.newContext({ viewport: VIEWPORT, locale: "fr-FR", timezoneId: "Europe/Paris", serviceWorkers: "block" });
  try {
    const page = await own.newPage();
    await page.addInitScript(noteReady);
    return await act(page, async () => {
      await page.goto(origin + PAGES[who].address(context));
      await page.waitForFunction(() => globalThis.readyAt > 0, null, { timeout: PATIENCE_MS });
    });
  } finally {
    await own.close();
  }
}

/** The size of our map, which the other page is to have too. */
export const mapSize = (browser, origin) =>
  opened(browser, origin, "ours", { count: 450 }, async (page, open) => {
    await open();
    return page.locator(".map").boundingBox();
  });

/** Milliseconds from the address to everything shown. */
export const ready = (browser, origin, who, context) =>
  opened(browser, origin, who, context, async (page, open) => {
    await open();
    return page.evaluate(() => globalThis.readyAt);
  });

/** Milliseconds of clicks on family filters, and how many things each drew. */
export const clicks = (browser, origin, who, context, repeats) =>
  opened(browser, origin, who, context, async (page, open) => {
    await open();
    await page.waitForTimeout(1000);
    return page.evaluate(
      async ({ pane, repeats }) => {
        const { clicks } = await import("/tools/bench/page/frame.mjs");
        const buttons = [...document.querySelectorAll(".families .chip:not(.chip-now)")].slice(0, 6);
        return clicks(buttons, document.querySelector(pane), repeats);
      },
      { pane: PAGES[who].pane, repeats },
    );
  });

/** Milliseconds from each key of some words, typed into the search box, to suggestions that are laid out. */
export const keystrokes = (browser, origin, context) =>
  opened(browser, origin, "ours", context, async (page, open) => {
    await open();
    return page.evaluate(async () => (await import("/tools/bench/page/list.mjs")).keystrokes());
  });

/** Milliseconds between frames while the whole list is scrolled through. */
export const scrolling = (browser, origin, context) =>
  opened(browser, origin, "ours", context, async (page, open) => {
    await open();
    return page.evaluate(async () => (await import("/tools/bench/page/list.mjs")).scrolling());
  });

/** The longest task of the main thread while a page loads, and how many are long. */
export const tasks = (browser, origin, who, context) =>
  opened(browser, origin, who, context, async (page, open) => {
    await browser.startTracing(page, { categories: CATEGORIES });
    await open();
    await page.waitForTimeout(500);
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
    return tasksOf(traceEvents, 3);
  });
