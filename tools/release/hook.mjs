// Makes the module and its script small; trunk runs it on what it is about to put into dist/.
// Usage: TRUNK_STAGING_DIR=FOLDER node tools/release/hook.mjs

import { execFile } from "node:child_process";
import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

import { functionOrder } from "./function-order.mjs";
import { mentions, renamed, shortName, slimGlue } from "./glue.mjs";
import { WasmModule } from "./wasm-module.mjs";

/**
 * What Binaryen does. Memory below 1024 is never used by Rust; flattening and looping again show more to take out;
 * an alignment that is said costs a byte of variety and gains nothing on the processors of our visitors.
 */
const OPTIMISATIONS = ["-Oz", "--low-memory-unused", "--flatten", "--rereloop", "-Oz", "-Oz", "--dealign"];
/** Names shorter than this cost nothing. */
const LONG_NAME = 8;

/** Runs Binaryen's optimiser on a file, in place. */
async function optimise(file, passes) {
  const program = join("node_modules", "binaryen", "bin", "wasm-opt");
  const result = `${file}.optimised`;
  await promisify(execFile)(process.execPath, [program, ...passes, file, "-o", result]);
  await rename(result, file);
}

/** Takes out the exports that the script does not use, for the optimiser to find what only they need. */
function dropExports(module, script) {
  module.exports = module.exports.filter(({ name }) => mentions(script, name));
}

/** Names the functions by the order in which they compress well; Binaryen can sort them by name. */
function nameByOrder(module) {
  const { bodies } = module;
  const names = [];
  functionOrder(bodies).forEach((index, place) => {
    names[index] = String(place).padStart(6, "0");
  });
  module.functionNames = names;
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

async function change(file, what) {
  const module = new WasmModule(await readFile(file));
  const answer = what(module);
  await writeFile(file, module.bytes());
  return answer;
}

const folder = process.env.TRUNK_STAGING_DIR;
for (const name of (await readdir(folder)).filter((name) => name.endsWith("_bg.wasm"))) {
  const file = join(folder, name);
  const glue = join(folder, name.replace("_bg.wasm", ".js"));
  const script = await slimGlue(await readFile(glue, "utf8"));
  await change(file, (module) => dropExports(module, script));
  await optimise(file, OPTIMISATIONS);
  await change(file, nameByOrder);
  await optimise(file, ["--reorder-functions-by-name", "--strip-debug", "--strip-producers"]);
  await writeFile(glue, await change(file, (module) => shorten(module, script)));
}
