// Makes the modules and their scripts small, the page strict, and the service worker know them all; trunk runs it on what it
// is about to put into dist/.
// Usage: TRUNK_STAGING_DIR=FOLDER node tools/release/hook.mjs

import { createHash } from "node:crypto";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { mentions, renamed, shortName, slimGlue } from "./glue.mjs";
import { change, optimise } from "./optimise.mjs";
import { withoutInline } from "./page.mjs";
import { writePrecache } from "./precache.mjs";

/** The programs, by what the first script of the page calls them. */
const PROGRAMS = { map: /^geolocal(-[0-9a-f]{8,})?_bg\.wasm$/, pages: /^geolocal-pages(-[0-9a-f]{8,})?_bg\.wasm$/ };
/** A name with a hash in it. */
const HASHED = /-[0-9a-f]{8,}_bg\.wasm$/;
/** Names shorter than this cost nothing. */
const LONG_NAME = 8;

/** Takes out the exports that the script does not use, for the optimiser to find what only they need. */
function dropExports(module, script) {
  module.exports = module.exports.filter(({ name }) => mentions(script, name));
}

/** Gives imports and exports short names: theirs end in hashes, which do not compress, and stand in both files. */
function shorten(module, script) {
  const long = [...module.imports, ...module.exports].map(({ name }) => name).filter((name) => name.length >= LONG_NAME);
  const names = new Map([...new Set(long)].map((name, number) => [name, shortName(number)]));
  const short = (entry) => ({ ...entry, name: names.get(entry.name) ?? entry.name });
  module.imports = module.imports.map(short);
  module.exports = module.exports.map(short);
  return renamed(script, names);
}

/** Gives a program without one a hash in its name, so that a host may keep it for good; answers its new name. */
async function hashed(folder, name) {
  if (HASHED.test(name)) return name;
  const [stem] = name.split("_bg.wasm");
  const hash = createHash("sha256").update(await readFile(join(folder, name))).digest("hex").slice(0, 16);
  for (const ending of ["_bg.wasm", ".js"]) await rename(join(folder, stem + ending), join(folder, `${stem}-${hash}${ending}`));
  return `${stem}-${hash}_bg.wasm`;
}

/** Makes one program small; answers the name of its script. */
async function finish(folder, trunks) {
  const name = await hashed(folder, trunks);
  const file = join(folder, name);
  const glue = join(folder, name.replace("_bg.wasm", ".js"));
  const script = await slimGlue(await readFile(glue, "utf8"), name, folder);
  await change(file, (module) => dropExports(module, script));
  await optimise(file);
  await writeFile(glue, await change(file, (module) => shorten(module, script)));
  return name.replace("_bg.wasm", ".js");
}

const folder = process.env.TRUNK_STAGING_DIR;
const names = await readdir(folder);
const scripts = {};
for (const [role, pattern] of Object.entries(PROGRAMS)) {
  const name = names.find((name) => pattern.test(name));
  if (!name) throw new Error(`Trunk made no module for the program “${role}”.`);
  scripts[role] = await finish(folder, name);
}
// What the glue imported is in it now.
await rm(join(folder, "snippets"), { recursive: true });
const page = join(folder, "index.html");
await writeFile(page, withoutInline(await readFile(page, "utf8"), scripts));
// Last: it looks at what the files are by now.
await writePrecache(folder);
