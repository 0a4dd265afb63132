// Tells the service worker of a release which files there are, and what each is.
// Usage, after files of a release were changed by hand: node tools/release/precache.mjs FOLDER

import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const WORKER = "service-worker.js";
/** The first line of a worker that knows no release yet. */
export const UNRELEASED = "self.RELEASE={};";
/** The first line of any worker. */
const FIRST_LINE = /^self\.RELEASE=\{.*\};(?=\n)/;

/** A name with its content's hash in it. */
const HASHED = /-[0-9a-f]{8,16}(_bg)?\.\w+$/;

/** What files are. Each pattern of a role that is needed has its file. */
const ROLES = [
  // Nothing of the worker's: sources and their copies, what other sites load, the worker itself.
  { role: "apart", patterns: [/\.(gz|br)$/, /^data\//, /^embed\.js$/, /^service-worker\.js$/, /(^|\/)\./] },
  // What the page starts with, and draws without any server: kept from the first.
  {
    role: "shell",
    needed: true,
    patterns: [
      ...[/^index\.html$/, /^start\.js$/, /^later\.js$/, /^print\.css$/, /^style-[0-9a-f]{8,16}\.css$/, /^leaflet\/\w+\.js$/],
      ...[/^geolocal-[0-9a-f]{8,16}\.js$/, /^geolocal-[0-9a-f]{8,16}_bg\.wasm$/],
      ...[/^base\/[\w-]+\.json$/, /^gazetteer\/\w+\.txt$/],
      ...[/^icon-[0-9a-f]{8,16}\.svg$/, /^icons\/[\w-]+\.png$/, /^more-icons\.svg$/, /^manifest\.webmanifest$/],
    ],
  },
  // What administrators edit and the page cannot start without: the newest, and a copy from the first.
  { role: "settings", needed: true, patterns: [/^config\.json$/, /^taxonomy\.json$/, /^taxonomy-codes\.json$/] },
  // Likewise, where a source names one.
  { role: "settings", patterns: [/^mappings\/[\w-]+\.json$/] },
  // What few visitors need, kept once they did: for good where the name has a hash, else the newest.
  { role: "kept", needed: true, patterns: [/^geolocal-pages-[0-9a-f]{8,16}\.js$/, /^geolocal-pages-[0-9a-f]{8,16}_bg\.wasm$/] },
  // So are what search engines read, once an establishment was opened, and what sends what waits.
  {
    role: "fresh",
    needed: true,
    patterns: [/^json-ld\.js$/, /^outbox\.js$/, /^taxonomy-schema\.json$/, /^pages\.css$/, /^embed\.css$/, /^accessibilite\.html$/, /^legal\.css$/],
  },
];

/** Every file of a folder, by its path in it, in the order of names. */
async function filesIn(folder, below = "") {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  const paths = entries.map((entry) => (entry.isDirectory() ? filesIn(folder, `${below}${entry.name}/`) : below + entry.name));
  return (await Promise.all(paths)).flat().sort();
}

/** Files by role. One that nothing is known of is an error, and so is one that is missing. */
export function byRole(files) {
  const roles = Object.fromEntries(ROLES.map(({ role }) => [role, []]));
  for (const file of files) {
    const found = ROLES.find(({ patterns }) => patterns.some((pattern) => pattern.test(file)));
    if (!found) throw new Error(`The release has a file “${file}” of no role: tools/release/precache.mjs has to say whether the service worker keeps it.`);
    roles[found.role].push(file);
  }
  for (const { patterns } of ROLES.filter(({ needed }) => needed)) {
    const missing = patterns.find((pattern) => !files.some((file) => pattern.test(file)));
    if (missing) throw new Error(`The release has no file ${missing}: the map would not work without a network.`);
  }
  return roles;
}

/** A file as Workbox wants it: with a revision, unless its name says what is in it. */
async function entry(folder, url) {
  if (HASHED.test(url)) return { url, revision: null };
  const revision = createHash("sha256").update(await readFile(join(folder, url))).digest("hex").slice(0, 16);
  return { url, revision };
}

/** Writes the files of a release into its worker. */
export async function writePrecache(folder) {
  const { shell, settings, kept, fresh } = byRole(await filesIn(folder));
  const worker = join(folder, WORKER);
  const script = await readFile(worker, "utf8").catch(() => {
    throw new Error(`The release has no ${WORKER}: index.html names it for trunk to copy.`);
  });
  if (!FIRST_LINE.test(script)) throw new Error(`${WORKER} does not begin with “${UNRELEASED}”: it would keep no file.`);
  const entries = await Promise.all(shell.map((file) => entry(folder, file)));
  const release = JSON.stringify({ shell: entries, settings, kept, fresh });
  await writeFile(worker, script.replace(FIRST_LINE, () => `self.RELEASE=${release};`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writePrecache(process.argv[2]);
