import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

import type { Page } from "@playwright/test";

import { sendFile } from "../../../tools/files.mjs";
import { writePrecache } from "../../../tools/release/precache.mjs";
import type { MapPage } from "./map-page";

const DIST = fileURLToPath(new URL("../../../dist", import.meta.url));
/** The same map once more, below the first. */
const BELOW = "/une/carte/";
/** A page that shows the map in a frame. */
const FRAME = "<!doctype html><title>Site</title><iframe src='./'></iframe>";

type Answer = (response: ServerResponse) => void;

/** A release on a server of its own, which can be replaced by another release, answer oddly, and go away. */
export class Release {
  /** Answers instead of files, by their path. */
  readonly odd = new Map<string, Answer>();

  private constructor(
    private readonly folder: string,
    private readonly server: Server,
    /** The address of the map. */
    readonly address: string,
  ) {}

  static async serve() {
    const folder = await mkdtemp(join(tmpdir(), "release-"));
    await cp(DIST, folder, { recursive: true, filter: (path) => !/\.(gz|br)$/.test(path) });
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const release = new Release(folder, server, `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    server.on("request", ({ url }, response) => void release.answer(new URL(url ?? "", release.address).pathname, response));
    return release;
  }

  /** The address of the same map in a folder below. */
  get below() {
    return this.address + BELOW.slice(1);
  }

  private async answer(path: string, response: ServerResponse) {
    const file = path.replace(BELOW, "/");
    const odd = this.odd.get(file);
    if (odd) return odd(response);
    if (file === "/frame.html") return response.writeHead(200, { "content-type": "text/html" }).end(FRAME);
    const name = normalize(file.endsWith("/") ? `${file}index.html` : file);
    return sendFile(join(this.folder, name), response, { "cache-control": "no-cache" });
  }

  /** Changes a file by hand, as administrators do. */
  async edit(name: string, change: (text: string) => string) {
    const file = join(this.folder, name);
    await writeFile(file, change(await readFile(file, "utf8")));
  }

  /** Replaces the release by another, whose page says this name in `data-release`. */
  async replace(name: string) {
    await this.edit("index.html", (html) => html.replace(/ data-release="[^"]*"/, "").replace("<html", `<html data-release="${name}"`));
    await writePrecache(this.folder);
  }

  /** From now on nobody answers. */
  async away() {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The server is there again. */
  async back() {
    await new Promise<void>((resolve) => this.server.listen(Number(new URL(this.address).port), "127.0.0.1", resolve));
  }

  async remove() {
    if (this.server.listening) await this.away();
    await rm(this.folder, { recursive: true });
  }
}

/** Says to the page that its tab is seen again. */
export function seenAgain(page: Page) {
  return page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
}

/** Waits until the page has kept its data whole. */
export function dataIsKept(page: Page) {
  return page.waitForFunction(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("geolocal-data"));
    const whole = await Promise.all(names.map(async (name) => (await caches.open(name)).match("geolocal-data/end")));
    return whole.some(Boolean);
  });
}

/** Opens the map, and waits until it is kept and the worker answers for it. */
export async function openOnce(map: MapPage, address: string) {
  await map.open("", address);
  await map.page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}
