import assert from "node:assert/strict";
import { test } from "node:test";

import binaryen from "binaryen";

import { functionOrder } from "../../tools/release/function-order.mjs";
import { mentions, renamed, shortName, slimGlue } from "../../tools/release/glue.mjs";
import { withoutInline } from "../../tools/release/page.mjs";
import { leb128, WasmModule } from "../../tools/release/wasm-module.mjs";

/** A module with an import of each kind, two functions and their exports. */
const MODULE = binaryen
  .parseText(
    `(module
      (import "glue" "a_function_0123456789abcdef" (func $imported (param i32) (result i32)))
      (import "glue" "a_table" (table 1 2 funcref))
      (import "glue" "a_memory" (memory 1))
      (import "glue" "a_global" (global i32))
      (func $double (export "double") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 2)))
      (func $ask (export "ask_someone") (param i32) (result i32) (call $imported (local.get 0))))`,
  )
  .emitBinary();

/** What stands behind the imports of the module. */
const GLUE = {
  a_table: new WebAssembly.Table({ initial: 1, maximum: 2, element: "anyfunc" }),
  a_memory: new WebAssembly.Memory({ initial: 1 }),
  a_global: 7,
};

test("numbers are LEB128 as in the specification", () => {
  for (const [number, bytes] of [
    [0, [0]],
    [127, [0x7f]],
    [128, [0x80, 0x01]],
    [624485, [0xe5, 0x8e, 0x26]],
    [2 ** 32 - 1, [0xff, 0xff, 0xff, 0xff, 0x0f]],
  ]) {
    assert.deepEqual([...leb128(number)], bytes);
  }
});

test("a module read and written is the same", () => {
  const module = new WasmModule(MODULE);
  assert.deepEqual(module.bytes(), Buffer.from(MODULE));
  module.imports = module.imports;
  module.exports = module.exports;
  const [before, after] = [MODULE, module.bytes()].map((bytes) => new WebAssembly.Module(bytes));
  assert.deepEqual(WebAssembly.Module.imports(after), WebAssembly.Module.imports(before));
  assert.deepEqual(WebAssembly.Module.exports(after), WebAssembly.Module.exports(before));
  assert.deepEqual(
    new Map(module.imports.map(({ name, kind }) => [name, kind])),
    new Map([
      ["a_function_0123456789abcdef", 0],
      ["a_table", 1],
      ["a_memory", 2],
      ["a_global", 3],
    ]),
  );
  assert.equal(module.bodies.length, 2);
});

test("a module with other names does what it did", () => {
  const module = new WasmModule(MODULE);
  module.imports = module.imports.map((entry) => (entry.kind === 0 ? { ...entry, name: "$a" } : entry));
  module.exports = module.exports.filter(({ name }) => name !== "double").map((entry) => ({ ...entry, name: "$b" }));
  module.functionNames = ["second", "first"];
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(module.bytes()), {
    glue: { ...GLUE, $a: (number) => number + 1 },
  });
  assert.deepEqual(Object.keys(exports), ["$b"]);
  assert.equal(exports.$b(41), 42);
});

test("names of functions replace those that were there", () => {
  const module = new WasmModule(MODULE);
  module.functionNames = ["double", "ask"];
  module.functionNames = ["b", "a"];
  assert.match(binaryen.readBinary(module.bytes()).emitText(), /\(func \$b[^]*\(func \$a/);
  assert.equal(module.sections.filter(({ id }) => id === 0).length, 1);
});

const random = (seed, length) => {
  let state = seed;
  return Buffer.from(Array.from({ length }, () => (state = (state * 48271) % 2147483647) % 256));
};

test("alike functions come one after the other, whatever lies between", () => {
  const strangers = Array.from({ length: 20 }, (_, seed) => random(seed + 1, 400));
  const twins = [random(99, 300), Buffer.concat([random(99, 300), random(98, 10)])];
  const bodies = [twins[0], ...strangers, twins[1]];
  const order = functionOrder(bodies);
  assert.deepEqual([...order].sort((a, b) => a - b), [...bodies.keys()]);
  assert.equal(Math.abs(order.indexOf(0) - order.indexOf(21)), 1);
  assert.deepEqual(functionOrder(bodies), order);
});

test("no function, or tiny ones, have an order too", () => {
  assert.deepEqual(functionOrder([]), []);
  assert.deepEqual(functionOrder([Buffer.from([0, 11]), Buffer.from([0, 11])]).sort(), [0, 1]);
});

test("of the script only what starts the module stays", async () => {
  const script = await slimGlue(`
export class Unused {
    free() { wasm.__wbg_unused_free(this.pointer); }
}
if (Symbol.dispose) Unused.prototype[Symbol.dispose] = Unused.prototype.free;
const UnusedFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_unused_free(ptr, 1));
let wasm;
function initSync() { wasm.__only_here(); }
async function start(path) { wasm = await load(new URL(path, import.meta.url), { __wbg_used_01ab: function() {} }); }
export { initSync, start as default };
`, "own_bg.wasm");
  assert.ok(mentions(script, "__wbg_used_01ab"));
  assert.match(script, /module_or_path:new URL\("\.\/own_bg\.wasm",import\.meta\.url\)/);
  assert.doesNotMatch(script, /\bexport\b/);
  for (const gone of ["__wbg_unused_free", "__only_here", "Unused", "initSync"]) {
    assert.ok(!mentions(script, gone), `${gone} in ${script}`);
  }
});

/** The page as trunk writes it: two modules, the first started by an inline script. */
const TRUNKS = `<head><script src="./start.js"></script>
<script type="module">
import init, * as bindings from './geolocal-1.js';
const wasm = await init({ module_or_path: './geolocal-1_bg.wasm' });
</script><link rel="modulepreload" href="./geolocal-1.js" crossorigin="anonymous"><link rel="preload" href="./geolocal-1_bg.wasm" as="fetch">
<link rel="preload" href="./geolocal-pages_bg.wasm" as="fetch"></head>`;

test("the page starts its programs by a script of its own, and fetches the map's early", () => {
  const page = withoutInline(TRUNKS, { map: "geolocal-1.js", pages: "geolocal-pages-2.js" });
  assert.match(page, /<script src="\.\/start\.js" data-map="\.\/geolocal-1\.js" data-pages="\.\/geolocal-pages-2\.js"><\/script>/);
  assert.equal(page.match(/<script/g).length, 1);
  assert.deepEqual([...page.matchAll(/href="([^"]+)"/g)].map(([, href]) => href), ["./geolocal-1.js", "./geolocal-1_bg.wasm"]);
});

test("a page that is not as known is an error, not a page that does not start", () => {
  const scripts = { map: "geolocal-1.js", pages: "geolocal-pages-2.js" };
  assert.throws(() => withoutInline(TRUNKS.replace("import init", "import start"), scripts), /Trunk starts the module otherwise/);
  assert.throws(() => withoutInline(TRUNKS.replace("start.js", "begin.js"), scripts), /no start\.js/);
});

test("a name is found whole, and only so", () => {
  assert.ok(mentions("wasm.__wbindgen_free(1)", "__wbindgen_free"));
  assert.ok(!mentions("wasm.__wbindgen_free_all(1)", "__wbindgen_free"));
  assert.equal(renamed("a.free(free_all)", new Map([["free", "$a"]])), "a.$a(free_all)");
});

test("short names differ", () => {
  const names = Array.from({ length: 3000 }, (_, number) => shortName(number));
  assert.equal(new Set(names).size, 3000);
  assert.deepEqual([names[0], names[51], names[52], names[53]], ["$a", "$Z", "$aa", "$ab"]);
});
