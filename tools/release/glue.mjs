// The script that wasm-bindgen writes beside the module, cut down to what the page uses.

import { build } from "esbuild";

import { smaller } from "../smaller.mjs";

/** Lines that give an exported class an alias; they keep a class that nobody uses. */
const DISPOSE_ALIASES = /^if \(Symbol\.dispose\) (\w+)\.prototype\[Symbol\.dispose\] = \1\.prototype\.free;$/gm;

/** What a bundler cannot know to be without effect: a register that nobody uses. */
const REGISTRIES = /new FinalizationRegistry\(/g;

/**
 * Bundles a glue script given as text, minified: loaded, it starts the module that stands beside it under this name. Scripts
 * of ours that it imports are in `folder`.
 */
export async function slimGlue(script, module, folder) {
  const contents = script.replace(DISPOSE_ALIASES, "").replace(REGISTRIES, "/* @__PURE__ */ $&");
  const glue = {
    name: "glue",
    setup(bundler) {
      bundler.onResolve({ filter: /^glue$/ }, () => ({ path: "glue", namespace: "glue" }));
      bundler.onLoad({ filter: /.*/, namespace: "glue" }, () => ({ contents, resolveDir: folder }));
    },
  };
  const result = await build({
    stdin: { contents: `import init from "glue"; init({ module_or_path: new URL("./${module}", import.meta.url) }).catch(reportError);` },
    plugins: [glue],
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "warning",
  });
  return smaller(result.outputFiles[0].text, { module: true });
}

/** Whether a script says a name. */
export function mentions(script, name) {
  return new RegExp(`(?<![\\w$])${name.replaceAll("$", "\\$")}(?![\\w$])`).test(script);
}

/** Puts other names, given as a map, for those that a script says. */
export function renamed(script, names) {
  return script.replace(/[\w$]+/g, (word) => names.get(word) ?? word);
}

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** The short name with this number: `$a`, `$b`… The sign keeps it apart from what a minifier makes. */
export function shortName(number) {
  const first = LETTERS[number % LETTERS.length];
  return number < LETTERS.length ? `$${first}` : `${shortName(Math.floor(number / LETTERS.length) - 1)}${first}`;
}
