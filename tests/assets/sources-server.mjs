// The servers that stand for remote sources, for the tests of this folder: on a port of their own until the tests are over.

import { createServer } from "node:http";
import { after, before } from "node:test";

import { answerSource } from "../e2e/sources/index.mjs";

/** Where they answer, once the tests run: `${at.root}/ogc/…`. */
export const at = { root: "" };

const server = createServer((request, response) => answerSource(request, response).catch((error) => response.destroy(error)));

before(async () => {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  at.root = `http://127.0.0.1:${server.address().port}/sources`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});
