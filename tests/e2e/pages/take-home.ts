import { readFile } from "node:fs/promises";

import type { Locator, Page } from "@playwright/test";

import { expect } from "../fixtures/base";

/** What a listing's page gives to take home: `page=ma-fiche`, "À emporter". */
export class TakeHome {
  readonly section: Locator;

  constructor(readonly page: Page) {
    this.section = page.getByRole("region", { name: /^(À emporter|To take home)$/ });
  }

  /** Opens the listing's page and waits until all is there. */
  async open(query = "", { base = "/", id = "e-0001" } = {}) {
    await this.page.goto(`${base}?page=ma-fiche&fiche=${id}${query}`);
    await expect(this.section).toBeVisible();
    await expect(this.code("Données structurées").or(this.code("Structured data"))).toContainText('"@type"');
  }

  button(name: string | RegExp) {
    return this.section.getByRole("button", { name });
  }

  /** The code of this name. */
  code(name: string) {
    return this.section.getByRole("group", { name, exact: true });
  }

  async text(name: string) {
    return (await this.code(name).innerText()).trim();
  }

  /** What is said beside the button that copies the code of this name. */
  said(name: string) {
    const group = this.page.getByRole("group", { name, exact: true });
    return this.section.locator(".code-block").filter({ has: group }).getByRole("status");
  }

  /** Presses a button and takes what is saved. */
  async download(name: string | RegExp) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.button(name).click()]);
    return { name: download.suggestedFilename(), file: await readFile(await download.path()) };
  }

  /** The structured data to copy, without the element around. */
  async structuredData() {
    const [, json = ""] = /^<script type="application\/ld\+json">\n(.*)\n<\/script>$/s.exec(await this.text("Données structurées")) ?? [];
    return JSON.parse(json);
  }
}
