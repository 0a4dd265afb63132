// Minifies the scripts that wasm-bindgen wrote; trunk runs it on what it is about to put into dist/.
// Usage: TRUNK_STAGING_DIR=FOLDER node tools/minify.mjs

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { transform } from "esbuild";

const folder = process.env.TRUNK_STAGING_DIR;
for (const name of (await readdir(folder)).filter((name) => name.endsWith(".js"))) {
  const file = join(folder, name);
  const { code } = await transform(await readFile(file, "utf8"), { minify: true, format: "esm", target: "es2022" });
  await writeFile(file, code);
}
