// The server that stands for an OGC API, beside the real pygeoapi.

import { expect, test } from "@playwright/test";

import { PORT } from "../../../playwright.config";

const REAL = `http://127.0.0.1:${PORT + 2}`;
const OURS = `http://127.0.0.1:${PORT}/sources/ogc`;

/** What is asked of the collection, and answered alike to the last byte but for the server's address and the time. */
const ALIKE = [
  "items?f=json&limit=2",
  "items?f=json&limit=3&offset=7&key=a%20b&x=1,2",
  "items?limit=5000",
  "items?limit=1000&offset=9000",
  "items?limit=1000&offset=10000",
  "items?bbox=10,49,11,49.2",
  "items?bbox=1,2,3",
  "items?bbox=a,b,c,d",
  "items?bbox=0,50,1,49",
  "items?limit=0",
  "items?limit=x",
  "items?offset=-1",
  "items?f=xml",
  "items/nope?f=json",
];

for (const asked of ALIKE) {
  test(`ours answers as pygeoapi does: ${asked}`, async ({ request }) => {
    const answer = async (root: string) => {
      const response = await request.get(`${root}/collections/shops/${asked}`);
      const text = (await response.text()).replaceAll(root, "").replace(/"timeStamp":"[^"]*"/, '"timeStamp":""');
      return { status: response.status(), type: response.headers()["content-type"], text };
    };
    expect(await answer(OURS)).toEqual(await answer(REAL));
  });
}

test("ours finds in a box what pygeoapi finds", async ({ request }) => {
  for (const box of ["-0.5,49,0,49.2", "0,49.2,-0.5,49", "0.9,49.3,1.2,49.6"]) {
    const found = async (root: string) => {
      const response = await request.get(`${root}/collections/shops/items?limit=1000&bbox=${box}`);
      return response.ok() ? (await response.json()).features.map(({ id }: { id: string }) => id).sort() : response.status();
    };
    expect(await found(OURS)).toEqual(await found(REAL));
  }
});
