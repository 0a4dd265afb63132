import { readFileSync } from "node:fs";

import type { Frame, Page } from "@playwright/test";

import { expect } from "../fixtures/base";
import { HOST, MAP, hostUrl } from "./host-page";

/** Where the fake map is. */
export const FAKE = `${MAP}/fausse/`;
const SCRIPT = `<script async src="${MAP}/embed.js"></script>`;

/** Our element around the fake map. */
export function fakeElement(attributes = "", inside = `<a href="${FAKE}">La carte</a>`) {
  return `<geolocal-map src="${FAKE}" ${attributes}>${inside}</geolocal-map>`;
}

type Said = Record<string, unknown>;

/** A page with our element around a map that says only what the test has it say. */
export class FakeMap {
  private constructor(readonly page: Page) {}

  /** Opens a host page with this body after our script. */
  static async open(page: Page, body = fakeElement(), script = SCRIPT) {
    await page.route(`${FAKE}**`, (route) =>
      route.fulfill({ body: readFileSync("tests/e2e/host/fake-map.html", "utf8"), contentType: "text/html" }),
    );
    await page.goto(hostUrl(script + body, "", HOST));
    await page.evaluate(() => {
      const events: object[] = Object.assign(window, { events: [] }).events;
      document.querySelectorAll("geolocal-map").forEach((element, place) => {
        for (const type of ["ready", "height", "select", "filter", "error"]) {
          element.addEventListener(type, ({ detail }: CustomEventInit) => events.push({ place, ...detail }));
        }
      });
    });
    return new FakeMap(page);
  }

  /** The frames of the map, once there are so many and each has its script. */
  async frames(count = 1): Promise<Frame[]> {
    const found = () => this.page.frames().filter((frame) => frame.url().startsWith(FAKE));
    await expect.poll(() => found().length).toBe(count);
    for (const frame of found()) await frame.waitForFunction(() => "tell" in window);
    return found();
  }

  /** The only frame of the map. */
  async frame() {
    const [frame] = await this.frames();
    if (!frame) throw new Error("no frame");
    return frame;
  }

  /** Has the map in a frame say something, and waits until the page has heard it. */
  async tell(message: object, frame?: Frame) {
    const from = frame ?? (await this.frame());
    const before = (await this.said()).length;
    await from.evaluate((message) => (window as unknown as { tell(m: object): void }).tell({ geolocal: 1, ...message }), message);
    await expect.poll(async () => (await this.said()).length).toBe(before + 1);
  }

  /** What the page itself has heard, whoever said it. */
  private said() {
    return this.page.evaluate(() => (window as unknown as { messages: Said[] }).messages);
  }

  /** The events of the elements, each with the place of its element. */
  events() {
    return this.page.evaluate(() => (window as unknown as { events: Said[] }).events);
  }

  /** What the map in a frame has heard. */
  async heard(frame?: Frame) {
    return (frame ?? (await this.frame())).evaluate(() => (window as unknown as { heard: Said[] }).heard);
  }

  /** Changes attributes of the first element; `null` takes one away. */
  async change(attributes: Record<string, string | null>) {
    await this.page.evaluate((attributes) => {
      const element = document.querySelector("geolocal-map");
      for (const [name, value] of Object.entries(attributes)) {
        if (value === null) element?.removeAttribute(name);
        else element?.setAttribute(name, value);
      }
    }, attributes);
  }

  /** A mark in the frame, which goes when the frame is loaded anew. */
  async mark() {
    await (await this.frame()).evaluate(() => Object.assign(window, { marked: true }));
  }

  /** Whether the frame is the one that was marked. */
  async isMarked() {
    return (await this.frame()).evaluate(() => "marked" in window);
  }
}
