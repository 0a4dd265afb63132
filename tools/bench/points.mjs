// What the peers index, from the data files of the demo generator: positions, rubriques and services in compact files.
// A file of a million establishments is too long for one string, so it is read line by line: one feature a line.

import { createReadStream, existsSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";

const FOLDER = "target/bench";

/** The number of a word, given to it at its first use. */
function number(words, word) {
  const known = words.get(word);
  if (known === undefined) words.set(word, words.size);
  return known ?? words.size - 1;
}

/** Writes the compact files of one count unless they are there. */
export async function extract(count) {
  const tags = `${FOLDER}/tags-${count}.json`;
  if (existsSync(tags)) return;
  const positions = new Float64Array(count * 2);
  const [categories, sets] = [new Map(), new Map()];
  const [category, services] = [[], []];
  let at = 0;
  for await (const line of createInterface({ input: createReadStream(`${FOLDER}/demo-${count}.geojson`) })) {
    if (!line.startsWith('{"type":"Feature",')) continue;
    const { geometry, properties } = JSON.parse(line.replace(/,$/, ""));
    positions.set(geometry.coordinates, at);
    category.push(number(categories, properties.category));
    services.push(number(sets, (properties.services ?? []).join(";")));
    at += 2;
  }
  if (at !== count * 2) throw new Error(`demo-${count}.geojson holds ${at / 2} establishments: delete it.`);
  await writeFile(`${FOLDER}/points-${count}.bin`, positions);
  const content = { categories: [...categories.keys()], sets: [...sets.keys()].map((set) => set.split(";")), category, services };
  // Under its own name once it is whole.
  await writeFile(`${tags}.part`, JSON.stringify(content));
  await rename(`${tags}.part`, tags);
}
