import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { readFile } from "node:fs/promises";

import { expect, withConfig } from "../fixtures/base";

/** The way to a form of the first establishment of the demo. */
const LISTING = "?page=ma-fiche&fiche=e-0001&etape=";
/** Text that ends at the end of a label, or before the word that marks it. */
const named = (label: string) => new RegExp(`^${label.replace(/[()]/g, "\\$&")}(?: \\(|$)`);

/** A form about a listing: a correction, a word about it, a registration. */
export class ListingForm {
  constructor(readonly page: Page) {}

  /** Opens a form of the first establishment; `config` are keys of the configuration. */
  async open(config: object, step = "corriger", more = "") {
    await this.page.goto(withConfig(config) + LISTING + step + more);
    await expect(this.page.getByRole("heading", { level: 2, name: /Le Parc de la Fosse$/ })).toBeVisible();
  }

  /** Opens a registration at its first step. */
  async register(config: object, more = "") {
    await this.page.goto(withConfig(config) + "?page=inscription" + more);
    await this.expectStep(1);
  }

  async expectStep(step: number) {
    await expect(this.page.getByRole("heading", { level: 2, name: new RegExp(`^(Étape|Step) ${step} `) })).toBeVisible();
  }

  field(label: string) {
    return this.page.getByLabel(named(label));
  }

  option(name: string) {
    return this.page.getByRole("checkbox", { name, exact: true });
  }

  button(name: string) {
    return this.page.getByRole("button", { name, exact: true });
  }

  get send() {
    return this.button("Envoyer");
  }

  get mail() {
    return this.page.getByRole("link", { name: "Envoyer par e-mail" });
  }

  get file() {
    return this.button("Télécharger le fichier");
  }

  /** What became of what was sent. */
  get outcome() {
    return this.page.getByRole("status").and(this.page.locator("#envoi-suite"));
  }

  /** All that is wrong. */
  get summary() {
    return this.page.getByRole("alert");
  }

  get coordinates() {
    return this.page.getByLabel("Coordonnées (latitude, longitude)");
  }

  get map() {
    return this.page.getByRole("group", { name: "Emplacement de l’établissement" });
  }

  /** Presses Continuer and waits for the step. */
  async goOn(step: number) {
    await this.button("Continuer").click();
    await this.expectStep(step);
  }

  /** A field is marked, and what is wrong is told as its description. */
  async expectWrong(label: string, text: string | RegExp) {
    await expect(this.field(label)).toHaveAttribute("aria-invalid", "true");
    await expect(this.field(label)).toHaveAccessibleDescription(text);
  }

  /** The file that a press saves, and its name. */
  async saved(press: () => Promise<void>) {
    const [download] = await Promise.all([this.page.waitForEvent("download"), press()]);
    return { name: download.suggestedFilename(), json: JSON.parse(await readFile(await download.path(), "utf8")) };
  }

  /** axe finds nothing, and nothing stands out of the page. */
  async expectAccessible() {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual([]);
    expect(await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
}
