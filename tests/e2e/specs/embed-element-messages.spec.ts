// Our element between the page and the map: whom it hears, and how changed attributes reach the map.

import { expect, test } from "../fixtures/base";
import { FakeMap, fakeElement } from "../pages/fake-map";
import { HOST, hostUrl } from "../pages/host-page";

const READY = { type: "ready", total: 3 };
const FILTER = { type: "filter", total: 3 };

test("what the map says is an event of its own element, and of no other", async ({ page }) => {
  const map = await FakeMap.open(page, fakeElement() + fakeElement('height="200"'));
  const [first, second] = await map.frames(2);
  await map.tell(READY, second);
  await map.tell({ type: "select", id: "e-0001" }, first);
  expect(await map.events()).toEqual([
    { place: 1, geolocal: 1, ...READY },
    { place: 0, geolocal: 1, type: "select", id: "e-0001" },
  ]);
});

test("a map that is ready hears hello, from the page", async ({ page }) => {
  const map = await FakeMap.open(page);
  await map.tell(READY);
  await expect.poll(() => map.heard()).toEqual([{ origin: HOST, geolocal: 1, type: "hello" }]);
});

test("the page speaks to the map through the element, and to nobody where there is no map", async ({ page }) => {
  const map = await FakeMap.open(page, `${fakeElement()}<geolocal-map src="ftp://carte.example/"></geolocal-map>`);
  await map.frame();
  await page.evaluate(() => {
    for (const element of document.querySelectorAll("geolocal-map")) {
      (element as HTMLElement & { say(message: object): void }).say({ type: "select", id: "e-0042" });
    }
  });
  await expect.poll(() => map.heard()).toEqual([{ origin: HOST, geolocal: 1, type: "select", id: "e-0042" }]);
});

test("what is not of the protocol, or of somebody else, is no event", async ({ page }) => {
  const map = await FakeMap.open(page, `${fakeElement()}<iframe id="other" title="Autre" src="${hostUrl("<p>Autre</p>")}"></iframe>`);
  await map.tell({ type: "click" });
  await map.tell({ ...READY, geolocal: 2 });
  const other = page.frames().find((frame) => frame.url().startsWith(HOST) && frame.parentFrame());
  await other?.evaluate(() => parent.postMessage({ geolocal: 1, type: "ready", total: 9 }, "*"));
  await page.evaluate(() => postMessage({ geolocal: 1, type: "ready", total: 9 }, "*"));
  await expect.poll(() => page.evaluate(() => (window as unknown as { messages: object[] }).messages.length)).toBe(4);
  expect(await map.events()).toEqual([]);
});

test("another site that has come into the frame is not heard", async ({ page }) => {
  const map = await FakeMap.open(page);
  const frame = await map.frame();
  await frame.goto(hostUrl("<p>Autre</p>"));
  await frame.evaluate(() => parent.postMessage({ geolocal: 1, type: "ready", total: 9 }, "*"));
  await expect.poll(() => page.evaluate(() => (window as unknown as { messages: object[] }).messages.length)).toBe(1);
  expect(await map.events()).toEqual([]);
  await expect(page.getByRole("link", { name: "La carte" })).toBeVisible();
});

test("a map in a sandbox, of no origin, is heard and spoken to", async ({ page }) => {
  const map = await FakeMap.open(page, fakeElement('sandbox="allow-scripts"'));
  await map.tell(READY);
  expect(await map.events()).toEqual([{ place: 0, geolocal: 1, ...READY }]);
  await expect.poll(async () => (await map.heard()).map(({ type }) => type)).toEqual(["hello"]);
});

test("to a map that listens only what has changed is said", async ({ page }) => {
  const map = await FakeMap.open(page, fakeElement('cat="alimentation" service="livraison"'));
  await map.mark();
  await map.tell(READY);
  await map.tell(FILTER);
  await map.change({ cat: null, q: "pain", position: "12/49.18/-0.37" });
  await expect.poll(async () => (await map.heard()).at(-1)).toEqual({
    origin: HOST,
    geolocal: 1,
    type: "set",
    cat: null,
    q: "pain",
    position: "12/49.18/-0.37",
  });
  await map.change({ position: null });
  await expect.poll(async () => (await map.heard()).at(-1)).toEqual({ origin: HOST, geolocal: 1, type: "set", position: null });
  expect(await map.isMarked()).toBe(true);
});

for (const [what, says, attributes, url] of [
  ["a map that does not listen", [READY], { cat: "restauration" }, /\?cat=restauration&embed=1$/],
  ["a switch", [READY, FILTER], { theme: "sombre" }, /&theme=sombre$/],
  ["the card of one place", [READY, FILTER], { fiche: "e-0001" }, /&fiche=e-0001$/],
  ["a sandbox", [READY, FILTER], { sandbox: "allow-scripts" }, /\?embed=1$/],
] as const) {
  test(`${what} is followed by another frame`, async ({ page }) => {
    const map = await FakeMap.open(page);
    await map.mark();
    for (const message of says) await map.tell(message);
    await map.change(attributes);
    await expect.poll(() => map.isMarked()).toBe(false);
    expect((await map.frame()).url()).toMatch(url);
  });
}

test("another title or height leaves the map as it is", async ({ page }) => {
  const map = await FakeMap.open(page);
  await map.mark();
  await map.change({ title: "Autre", height: "300", class: "large" });
  await expect(page.locator("iframe")).toHaveAttribute("title", "Autre");
  await expect(page.locator("iframe")).toHaveCSS("height", "300px");
  expect(await map.isMarked()).toBe(true);
});
