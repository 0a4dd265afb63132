// The Python that pygeoapi runs in: a virtual environment in target/, made again when requirements.txt changes.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Where the environment stands, and what is made for the server. */
export const HOME = fileURLToPath(new URL("../../../target/pygeoapi/", import.meta.url));

const REQUIREMENTS = fileURLToPath(new URL("requirements.txt", import.meta.url));
const STAMP = join(HOME, "made-from");
/** Succeeds where the pinned packages can be installed. */
const FITS = "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))";
const LACKING = "The tests need Python 3.11 or newer with its venv module: install python3 and python3-venv.";

/** Runs a program to its end, its output on standard error; fails with `sentence` where the program does. */
export function run(program, args, sentence, env = {}) {
  const { status } = spawnSync(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error(sentence);
}

const programOf = (name) => join(HOME, "venv/bin", name);

function wanted() {
  const { status, stdout } = spawnSync("python3", ["-c", `${FITS.replace("sys.exit", "print(sys.version); sys.exit")}`]);
  if (status !== 0) throw new Error(LACKING);
  return createHash("sha256").update(readFileSync(REQUIREMENTS)).update(stdout).digest("hex");
}

/** Makes the environment where it is missing or stale; answers the path of a program in it by the program's name. */
export function environment() {
  const stamp = wanted();
  if (!existsSync(STAMP) || readFileSync(STAMP, "utf8") !== stamp) {
    rmSync(HOME, { recursive: true, force: true });
    mkdirSync(HOME, { recursive: true });
    run("python3", ["-m", "venv", join(HOME, "venv")], LACKING);
    const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--only-binary=:all:"];
    run(programOf("python"), [...install, "-r", REQUIREMENTS], "pip could not install pygeoapi: the lines above say why.");
    writeFileSync(STAMP, stamp);
  }
  return programOf;
}
