// The headers of the sample configuration in docs/deploy, so that a browser tries what administrators copy.

import { readFile } from "node:fs/promises";

const SAMPLE = new URL("../../docs/deploy/nginx.conf", import.meta.url);
/** The site that the sample lets show the map. */
const SITE = /https:\/\/www\.cci\.example/g;

/** Names and values of the headers that do not depend on the file, for a map that `site` may show. */
export async function sampleHeaders(site) {
  const lines = (await readFile(SAMPLE, "utf8")).matchAll(/^\s*add_header (\S+) "([^"]*)"/gm);
  return Object.fromEntries([...lines].map(([, name, value]) => [name.toLowerCase(), value.replace(SITE, site)]));
}
