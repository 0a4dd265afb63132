import { PORT } from "../../../playwright.config";
import { expect, test, withSources } from "../fixtures/base";
import { MapPage } from "../pages/map-page";

const FOREIGN = `http://127.0.0.1:${PORT + 1}/sources`;

/** Where a visitor of Caen goes: fifty moves, some of them back to where they were. */
const moves = Array.from({ length: 50 }, (_, step) => {
  const [zoom, turn] = [[13, 14, 15, 14, 13][step % 5], step * 0.7];
  return `#${zoom}/${(49.18 + 0.05 * Math.sin(turn)).toFixed(4)}/${(-0.37 + 0.12 * Math.cos(turn / 2)).toFixed(4)}`;
});

test("a million establishments: fifty moves never ask twice for the same area", async ({ page, request }) => {
  test.slow();
  const map = new MapPage(page);
  const key = `million-${process.pid}-${Date.now()}`;
  const source = { type: "ogc-features", url: `${FOREIGN}/run/${key}/ogc`, collection: "shops-1000000", mode: "viewport", min_zoom: 13 };
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ entryTypes: ["longtask"] });
  });
  await map.open(moves[0], withSources(source));
  await expect.poll(() => map.count()).toBeGreaterThan(0);
  // From here on: starting is no part of the session.
  await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks.splice(0));
  for (const move of moves) {
    await page.evaluate((hash) => location.replace(hash), move);
    // The map comes to rest first: what is given up on the way is no part of this.
    await page.waitForTimeout(450);
    await expect(page.locator("html")).toHaveAttribute("data-state", /ready|empty/);
    expect(await map.count()).toBeLessThanOrEqual(50_000);
  }
  // What is drawn is in view; what is counted stands a little around it, too.
  expect(await map.drawn()).toBeLessThanOrEqual(await map.count());
  const log = await (await request.get(`${FOREIGN}/log?key=${key}`)).json();
  const whole = log.filter((entry: { whole: boolean }) => entry.whole);
  const asked = whole.map((entry: { query: Record<string, string> }) => [entry.query.bbox, entry.query.offset ?? 0].join(" @"));
  expect(asked.length).toBeGreaterThan(8);
  expect(asked.filter((one: string, at: number) => asked.indexOf(one) !== at)).toEqual([]);
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  // Machines are noisy: told, not asserted.
  test.info().annotations.push({ type: "longest task, ms", description: String(Math.round(Math.max(0, ...tasks))) });
  console.log(`longest main-thread task: ${Math.round(Math.max(0, ...tasks))} ms; ${asked.length} requests`);
});

test("what is out of view again before it came is given up", async ({ page, request }) => {
  const map = new MapPage(page);
  const key = `given-up-${process.pid}-${Date.now()}`;
  const source = { type: "template", url: `${FOREIGN}/run/${key}/chaos/drip?bbox={bbox}`, mode: "viewport", min_zoom: 13 };
  await page.goto(withSources(source) + "#13/49.18/-0.37");
  await expect.poll(async () => (await (await request.get(`${FOREIGN}/log?key=${key}`)).json()).length).toBeGreaterThan(0);
  await page.evaluate(() => location.replace("#9/49.1/-0.3"));
  await expect(page.getByText("Agrandissez la carte pour voir les établissements.").first()).toBeVisible();
  const broken = async () => (await (await request.get(`${FOREIGN}/log?key=${key}`)).json()).every(({ whole }: { whole: boolean }) => whole === false);
  await expect.poll(broken).toBe(true);
  expect(await map.count()).toBe(0);
});
