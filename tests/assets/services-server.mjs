// The endpoints and the register of the journeys, for the tests of this folder: on a port of their own until the tests are over.

import { createServer } from "node:http";
import { after, before } from "node:test";

import { takeSubmission } from "../e2e/endpoint.mjs";
import { lookUp } from "../e2e/register.mjs";

/** Where they answer, once the tests run: `${at.root}/endpoint/accepts`. */
export const at = { root: "" };

const server = createServer((request, response) => {
  const service = request.url.startsWith("/register/") ? lookUp : takeSubmission;
  service(request, response).catch((error) => response.destroy(error));
});

before(async () => {
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  at.root = `http://127.0.0.1:${server.address().port}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});
