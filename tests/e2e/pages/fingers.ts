import type { CDPSession, Page } from "@playwright/test";

type Point = [x: number, y: number];

/** How many steps a movement has. */
const STEPS = 10;

/** Fingers on a touch screen. */
export class Fingers {
  private constructor(private readonly session: CDPSession) {}

  static async on(page: Page) {
    return new Fingers(await page.context().newCDPSession(page));
  }

  /** Puts fingers down one by one, moves all of them, and lifts them. */
  async move(from: Point[], to: Point[]) {
    for (let down = 1; down <= from.length; down += 1) await this.send("touchStart", from.slice(0, down));
    for (let step = 1; step <= STEPS; step += 1) {
      const between = (a: number, b: number) => a + ((b - a) * step) / STEPS;
      await this.send("touchMove", from.map(([x, y], at) => [between(x, to[at]?.[0] ?? x), between(y, to[at]?.[1] ?? y)]));
    }
    await this.send("touchEnd", []);
  }

  private async send(type: "touchStart" | "touchMove" | "touchEnd", points: Point[]) {
    const touchPoints = points.map(([x, y], id) => ({ x, y, id }));
    await this.session.send("Input.dispatchTouchEvent", { type, touchPoints });
  }
}
