// Makes a WebAssembly module small without changing what it offers. Usage: node tools/release/optimise.mjs FILE

import { execFile } from "node:child_process";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { functionOrder } from "./function-order.mjs";
import { WasmModule } from "./wasm-module.mjs";

/**
 * What Binaryen does. Memory below 1024 is never used by Rust; flattening and looping again show more to take out; hot
 * loops stay functions of their own, where engines compile them a second time (`-ocimfs`); an alignment that is said costs
 * a byte of variety and gains nothing on the processors of our visitors.
 */
const OPTIMISATIONS = ["-Oz", "--low-memory-unused", "--flatten", "--rereloop", "-ocimfs", "0", "-Oz", "-Oz", "--dealign"];
/** Once more, from the flat form on: what the first round left finds its like. */
const AGAIN = ["--low-memory-unused", "--flatten", "--rereloop", "-ocimfs", "0", "-Oz", "-Oz", "--dealign"];
const OPTIMISER = join("node_modules", "binaryen", "bin", "wasm-opt");

/** Runs Binaryen's optimiser on a file, in place. */
async function run(file, passes) {
  const result = `${file}.optimised`;
  await promisify(execFile)(process.execPath, [OPTIMISER, ...passes, file, "-o", result]);
  await rename(result, file);
}

/** Names the functions by the order in which they compress well; Binaryen can sort them by name. */
function nameByOrder(module) {
  const names = [];
  functionOrder(module.bodies).forEach((index, place) => {
    names[index] = String(place).padStart(6, "0");
  });
  module.functionNames = names;
}

/** Reads the module in a file, changes it and writes it; answers what the change answers. */
export async function change(file, what) {
  const module = new WasmModule(await readFile(file));
  const answer = what(module);
  await writeFile(file, module.bytes());
  return answer;
}

/** Optimises the module in a file, and puts its functions in the order that compresses best. */
export async function optimise(file) {
  await run(file, OPTIMISATIONS);
  await run(file, AGAIN);
  await change(file, nameByOrder);
  await run(file, ["--reorder-functions-by-name", "--strip-debug", "--strip-producers"]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await optimise(process.argv[2]);
