// Makes `generated/` from the npm packages and from public/, style/: run from the repository root, after `npm ci`,
// with `node tools/assets/build.mjs`. Same inputs, same bytes.

import { buildAppIcons } from "./app-icons.mjs";
import { buildBase } from "./base.mjs";
import { buildGazetteer } from "./gazetteer.mjs";
import { buildIcons } from "./icons.mjs";
import { buildLeaflet } from "./leaflet.mjs";
import { buildScripts } from "./scripts.mjs";
import { buildStyle } from "./style.mjs";
import { buildTaxonomy } from "./taxonomy.mjs";

try {
  await buildLeaflet();
  await buildScripts();
  await buildStyle();
  await buildIcons();
  await buildAppIcons();
  await buildTaxonomy();
  await buildBase(await buildGazetteer());
} catch (error) {
  console.error(`assets: ${error.message}`);
  process.exitCode = 1;
}
