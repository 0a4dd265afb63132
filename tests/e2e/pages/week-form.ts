import type { Page } from "@playwright/test";

/** A week to fill in; `name` is its legend. */
export class WeekForm {
  constructor(
    private readonly page: Page,
    private readonly name = "Horaires habituels",
  ) {}

  get group() {
    return this.page.getByRole("group", { name: this.name });
  }

  row(day: string) {
    return this.group.getByRole("group", { name: day, exact: true });
  }

  state(day: string) {
    return this.row(day).getByRole("combobox");
  }

  from(day: string, at = 1) {
    return this.row(day).getByLabel(`${day}, plage ${at}, ouverture`);
  }

  to(day: string, at = 1) {
    return this.row(day).getByLabel(`${day}, plage ${at}, fermeture`);
  }

  /** Fills in hours that are there to be filled in. */
  async fill(day: string, hours: string, at = 1) {
    const [from, to] = hours.split("-");
    await this.from(day, at).fill(from);
    await this.to(day, at).fill(to);
    await this.to(day, at).blur();
  }

  /** Opens a day with these hours. */
  async open(day: string, ...hours: string[]) {
    await this.state(day).selectOption("Ouvert");
    for (const [at, text] of hours.entries()) {
      if (at > 0) await this.row(day).getByRole("button", { name: `Ajouter une plage – ${day}` }).click();
      await this.fill(day, text, at + 1);
    }
  }

  async copy(day: string, to: string) {
    await this.row(day).getByLabel(`Copier les horaires – ${day}`).click();
    await this.row(day).getByRole("button", { name: to }).click();
  }
}
