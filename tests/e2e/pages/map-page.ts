import type { Locator, Page } from "@playwright/test";

import { expect } from "../fixtures/base";

/** The page as a visitor sees it: everything is found by its role or by a public hook. */
export class MapPage {
  readonly total: Locator;
  readonly clusters: Locator;
  readonly markers: Locator;
  readonly results: Locator;
  readonly detail: Locator;
  readonly map: Locator;

  constructor(readonly page: Page) {
    this.total = page.locator('[data-geolocal="total"]');
    this.clusters = page.locator('[data-geolocal="cluster"]');
    this.markers = page.locator('[data-geolocal="marker"]');
    this.results = page.locator('[data-geolocal="result"]');
    this.detail = page.locator('[data-geolocal="detail"]');
    this.map = page.locator("#carte");
  }

  /** Opens the page and waits until the data is there. `search` starts with `?` or `#`. */
  async open(search = "", base = "/") {
    await this.page.goto(base + search);
    await this.settled();
  }

  /** Waits until loading has ended, well or not. */
  async settled() {
    await expect(this.page.locator("html")).toHaveAttribute("data-state", /ready|empty|failed|stale/);
  }

  async state() {
    return this.page.locator("html").getAttribute("data-state");
  }

  async count() {
    return Number(await this.total.getAttribute("data-count"));
  }

  /** What the clusters and markers that are drawn add up to. */
  async drawn() {
    const counts = await this.clusters.evaluateAll((all) => all.map((one) => Number((one as HTMLElement).dataset.count)));
    return counts.reduce((sum, count) => sum + count, 0) + (await this.markers.count());
  }

  /** Waits until what is drawn adds up to the total. */
  async expectConserved() {
    await expect.poll(async () => (await this.drawn()) - (await this.count())).toBe(0);
  }

  /** Waits until no button on the map moves. */
  async expectSettledButtons() {
    const moving = () => document.querySelector(".leaflet-places-pane")?.getAnimations({ subtree: true }).length;
    await expect.poll(() => this.page.evaluate(moving)).toBe(0);
  }

  /** The search box, and what it suggests. */
  get search() {
    return this.page.getByRole("combobox", { name: /^(Rechercher|Search)/ });
  }

  suggestion(name: string | RegExp) {
    return this.page.getByRole("option", { name });
  }

  /** Types into the search box, key by key. */
  async type(text: string) {
    await this.search.click();
    await this.search.pressSequentially(text, { delay: 20 });
  }

  button(name: string | RegExp) {
    return this.page.getByRole("button", { name });
  }

  async openFilters() {
    await this.button(/^Filtres/).click();
    await expect(this.page.getByRole("heading", { name: "Filtres" })).toBeFocused();
  }

  option(name: string | RegExp) {
    return this.page.getByRole("checkbox", { name });
  }
}
