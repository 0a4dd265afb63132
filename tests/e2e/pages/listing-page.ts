import type { Locator, Page } from "@playwright/test";

import { expect } from "../fixtures/base";

const PAGE = "?page=ma-fiche";

/** The page where a shop finds and checks its listing. */
export class ListingPage {
  readonly field: Locator;
  readonly rows: Locator;
  readonly card: Locator;

  constructor(readonly page: Page) {
    this.field = page.getByRole("searchbox", { name: /^SIRET, (nom ou commune|name or town)$/ });
    this.rows = page.getByRole("main").getByRole("listitem").filter({ has: page.locator('a[href*="fiche="]') });
    this.card = page.getByTitle(/^(La fiche, telle qu’elle apparaît|The listing as it appears)$/);
  }

  /** Opens the page. `query` starts with `&`. */
  async open(query = "", base = "/") {
    await this.page.goto(base + PAGE + query);
    await expect(this.page.getByRole("heading", { level: 1, name: /^(Suis-je sur la carte|Am I on the map)/ })).toBeVisible();
  }

  /** Opens a listing and waits until it is there. */
  async openListing(id: string, base = "/", query = "") {
    await this.open(`&fiche=${id}${query}`, base);
    await expect(this.name).toBeVisible();
  }

  /** Looks for a text, as one does who clicks. */
  async find(text: string) {
    await this.field.fill(text);
    await this.page.getByRole("button", { name: /^(Chercher|Search)$/ }).click();
  }

  /** How many answer, in words. */
  answer(text: string | RegExp) {
    return this.page.getByRole("status").filter({ hasText: text });
  }

  row(name: string) {
    return this.rows.getByRole("link", { name, exact: true });
  }

  /** Waits until just these are listed, in any order. */
  async expectFound(...names: string[]) {
    await expect.poll(async () => (await this.rows.getByRole("link").allTextContents()).sort()).toEqual(names.sort());
  }

  /** The name of the listing that is open. */
  get name() {
    return this.page.getByRole("heading", { level: 2 });
  }

  /** A part of the listing, by its heading. */
  part(title: string | RegExp) {
    const heading = this.page.getByRole("heading", { level: 3, name: title });
    return this.page.locator(".listing-part").filter({ has: heading });
  }

  get health() {
    return this.part(/^(Santé de la fiche|Health of the listing)$/);
  }

  /** What needs a look. */
  get warnings() {
    return this.health.locator("[data-warning]");
  }

  get register() {
    return this.part(/^(Comparer avec le registre public|Compare with the public register)$/);
  }

  /** What stands beside a term of a list of facts. */
  fact(part: Locator, term: string | RegExp) {
    return part.locator("dt").filter({ hasText: term }).locator("xpath=following-sibling::dd[1]");
  }
}
