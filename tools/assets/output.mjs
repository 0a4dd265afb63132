// Where build outputs go, and how each says what it wrote.

import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** The folder of everything made at build time, relative to the repository root. */
export const GENERATED = "generated";

/** Reads a JSON file given by its path from the repository root. */
export async function readJson(path) {
  return JSON.parse(await readFile(path, "utf8"));
}

/** Writes text or bytes to `generated/{path}`; the file keeps its date when nothing changed, so that no rebuild follows. */
export async function writeOutput(path, content, note = "") {
  const file = join(GENERATED, path);
  await mkdir(dirname(file), { recursive: true });
  const before = await readFile(file).catch(() => undefined);
  if (!before?.equals(Buffer.from(content))) await writeFile(file, content);
  await reportOutput(path, note);
}

/** Says what `generated/{path}` weighs, in kB (1,000 bytes). */
export async function reportOutput(path, note = "") {
  const { size } = await stat(join(GENERATED, path));
  console.log(`  ${path.padEnd(28)} ${(size / 1000).toFixed(1).padStart(7)} kB  ${note}`.trimEnd());
}
