// The real pygeoapi on a loopback port, over 10,000 records, set up where it is missing; ends with whoever started it.
// Usage: node tests/e2e/sources/pygeoapi.mjs PORT

import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { BOUNDS } from "./grid.mjs";
import { configuration } from "./pygeoapi-config.mjs";
import { HOME, environment, run } from "./python.mjs";
import { records } from "./records.mjs";

const TOTAL = 10_000;
const SERVE = fileURLToPath(new URL("serve.py", import.meta.url));

/** Writes the records, the configuration and its description; answers what the server finds them by. */
function prepare(port, programOf) {
  const file = join(HOME, "shops.geojson");
  const env = { PYGEOAPI_CONFIG: join(HOME, `${port}.yml`), PYGEOAPI_OPENAPI: join(HOME, `${port}-openapi.yml`) };
  writeFileSync(file, JSON.stringify({ type: "FeatureCollection", features: [...records(TOTAL)] }));
  writeFileSync(env.PYGEOAPI_CONFIG, JSON.stringify(configuration({ port, file, bounds: BOUNDS })));
  const describe = ["openapi", "generate", env.PYGEOAPI_CONFIG, "--output-file", env.PYGEOAPI_OPENAPI];
  run(programOf("pygeoapi"), describe, "pygeoapi refused its configuration: the lines above say why.");
  return env;
}

function serve(port) {
  const programOf = environment();
  const env = { ...process.env, ...prepare(port, programOf) };
  // The pipe to its standard input closes when this process ends, however it ends.
  const server = spawn(programOf("python"), [SERVE, String(port)], { env, stdio: ["pipe", "ignore", "inherit"] });
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"]) process.once(signal, () => server.kill("SIGTERM"));
  server.once("exit", (code, signal) => {
    process.exitCode = signal === "SIGTERM" ? 0 : (code ?? 1);
  });
}

const port = Number(process.argv[2]);
if (Number.isInteger(port) && port > 0) {
  try {
    serve(port);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
} else {
  console.error("Usage: node tests/e2e/sources/pygeoapi.mjs PORT");
  process.exitCode = 2;
}
