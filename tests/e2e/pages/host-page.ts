import type { FrameLocator, Page } from "@playwright/test";

import { PORT } from "../../../playwright.config";
import { expect, withConfig } from "../fixtures/base";

/** Where the map is, and where the pages that show it are: another origin. */
export const MAP = `http://127.0.0.1:${PORT}`;
export const HOST = `http://127.0.0.1:${PORT + 1}`;

/** The folder of a map that listens to the host. */
export const LISTENING = `${MAP}${withConfig({ embed: { allowed_origins: [HOST] } })}`;

/** What the map says to the page around it. */
export interface Message {
  origin: string;
  type: string;
  [field: string]: unknown;
}

/** The address of a host page with this body, of another origin than the map's. */
export function hostUrl(body: string, csp = "", host = HOST) {
  const query = csp ? `?${new URLSearchParams({ csp })}` : "";
  return `${host}/host/${Buffer.from(body).toString("base64url")}${query}`;
}

/** A plain frame. */
export function iframe(query: string, { folder = LISTENING, attributes = "", height = 480 } = {}) {
  return `<iframe title="Carte" src="${folder}?embed=1${query}" width="100%" height="${height}" ${attributes}></iframe>`;
}

/** Our element, with its script. */
export function element(attributes: string, folder = LISTENING) {
  return `<script async src="${folder}embed.js"></script>
    <geolocal-map src="${folder}" ${attributes}><a href="${folder}">La carte</a></geolocal-map>`;
}

/** A page of another site, with a map in it. */
export class HostPage {
  readonly map: FrameLocator;

  constructor(
    readonly page: Page,
    readonly place = 0,
  ) {
    this.map = page.frameLocator("iframe").nth(place);
  }

  async open(body: string, csp = "") {
    await this.page.goto(hostUrl(body, csp));
    await this.settled();
  }

  async settled() {
    await expect(this.map.locator("html")).toHaveAttribute("data-state", /ready|empty|failed|stale/);
  }

  get total() {
    return this.map.locator('[data-geolocal="total"]');
  }

  async count() {
    return Number(await this.total.getAttribute("data-count"));
  }

  /** The frame of the map. */
  async frame() {
    const handle = await this.page.locator("iframe").nth(this.place).elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error("no frame");
    return frame;
  }

  /** What the map has said, of one kind. */
  async said(type: string): Promise<Message[]> {
    const all = await this.page.evaluate(() => (window as unknown as { messages: Message[] }).messages);
    return all.filter((message) => message.type === type);
  }

  /** Says something to the map. */
  async say(message: object) {
    await this.page.evaluate(
      ([message, place]) => {
        const find = (root: Document | ShadowRoot): HTMLIFrameElement[] =>
          [...root.querySelectorAll("*")].flatMap((one) =>
            one instanceof HTMLIFrameElement ? [one] : one.shadowRoot ? find(one.shadowRoot) : [],
          );
        find(document)[place as number].contentWindow?.postMessage({ geolocal: 1, ...(message as object) }, "*");
      },
      [message, this.place] as const,
    );
  }
}
