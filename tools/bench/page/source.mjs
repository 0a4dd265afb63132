// Reads the data files of the bench with the page's own code. The module is to be there.

import { Source } from "/target/bench/module/geolocal-bench.js";

/** Bytes a push, about what a network stream gives. */
const CHUNK = 65536;

const text = async (path) => (await fetch(path)).text();
const [config, taxonomy] = await Promise.all([text("/public/config.json"), text("/public/taxonomy.json")]);

/** Reads a file that is there. */
export function read(bytes) {
  const source = new Source(config, taxonomy);
  for (let at = 0; at < bytes.length; at += CHUNK) source.push(bytes.subarray(at, at + CHUNK));
  return source.finish();
}

/** Reads a file as it arrives. */
export async function stream(count) {
  const source = new Source(config, taxonomy);
  const reader = (await fetch(`/target/bench/demo-${count}.geojson`)).body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) source.push(piece.value);
  return source.finish();
}
