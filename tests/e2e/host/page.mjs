// Pages of other sites that show the map: `/host/BODY` is a page with this body (base64url of HTML), under the content
// security policy of its query, if it has one.

import { readFile } from "node:fs/promises";

const FILES = { "/host.css": "text/css", "/host.js": "text/javascript", "/host.svg": "image/svg+xml" };

/** Whether an address is that of a host page or of its files. */
export function isHost(pathname) {
  return pathname.startsWith("/host/") || pathname in FILES;
}

export async function sendHost(url, response) {
  const type = FILES[url.pathname];
  if (type) {
    const file = await readFile(new URL(`.${url.pathname}`, import.meta.url));
    response.writeHead(200, { "content-type": type }).end(file);
    return;
  }
  const body = Buffer.from(url.pathname.slice("/host/".length), "base64url").toString();
  const policy = url.searchParams.get("csp");
  response.writeHead(200, {
    "content-type": "text/html; charset=utf-8",
    ...(policy ? { "content-security-policy": policy } : {}),
  });
  response.end(`<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Commerces du pays</title>
    <link rel="stylesheet" href="/host.css" />
    <link rel="icon" href="/host.svg" type="image/svg+xml" />
    <script src="/host.js"></script>
  </head>
  <body>
    <main>
      <h1>Les commerces du pays</h1>
      ${body}
      <p class="long">Fin de la page.</p>
    </main>
  </body>
</html>`);
}
