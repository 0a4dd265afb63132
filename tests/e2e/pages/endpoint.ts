import type { Page } from "@playwright/test";

import { PORT } from "../../../playwright.config";

/** The server of the tests as another origin. */
const OTHER = `http://127.0.0.1:${PORT + 1}`;

interface Asked {
  method: string;
  status: number | null;
  headers: Record<string, string>;
  body: string;
}

/** An endpoint of another origin that takes submissions in one way, and what it says of what came under a key. */
export class Endpoint {
  readonly url: string;

  /** `way` may bring parameters along: `refuses?fields=phone`. */
  constructor(
    private readonly page: Page,
    way: string,
    private readonly key: string,
  ) {
    this.url = `${OTHER}/endpoint/${way}${way.includes("?") ? "&" : "?"}key=${key}`;
  }

  private async log(): Promise<{ requests: Asked[]; stored: string[] }> {
    return (await this.page.request.get(`${OTHER}/endpoint/log?key=${this.key}`)).json();
  }

  async requests() {
    return (await this.log()).requests;
  }

  async statuses() {
    return (await this.requests()).map(({ status }) => status);
  }

  /** What is stored, once for each key of a submission. */
  async stored() {
    return (await this.log()).stored.map((text) => JSON.parse(text));
  }
}
