// The icons of the installed app, drawn from public/icon.svg: `generated/icons/`, as public/manifest.webmanifest names them.

import { readFile } from "node:fs/promises";

import { initWasm, Resvg } from "@resvg/resvg-wasm";

import { writeOutput } from "./output.mjs";

/** What is drawn: `size` in pixels; `margin` around the drawing on each side, in parts of it; what stands behind it. */
const ICONS = {
  "192.png": { size: 192, margin: 0 },
  "512.png": { size: 512, margin: 0 },
  // Systems cut their own shape out: they keep a circle of four fifths. https://www.w3.org/TR/appmanifest/#icon-masks
  "maskable-512.png": { size: 512, margin: 0.25, background: "#ffffff" },
  // For the home screen of iOS, which rounds the corners and makes black what is transparent.
  "180.png": { size: 180, margin: 0.1, background: "#ffffff" },
};

/** The square that the drawing fills. */
const SQUARE = /viewBox="0 0 (\d+) \1"/;

/** The drawing with a margin around it. */
function withMargin(svg, margin) {
  if (!SQUARE.test(svg)) throw new Error('public/icon.svg has no square viewBox that begins with "0 0"');
  return svg.replace(SQUARE, (_, side) => `viewBox="${[-side * margin, -side * margin, side * (1 + 2 * margin), side * (1 + 2 * margin)].join(" ")}"`);
}

/** Draws the icons into `generated/icons/`. */
export async function buildAppIcons() {
  const svg = await readFile("public/icon.svg", "utf8");
  await initWasm(await readFile("node_modules/@resvg/resvg-wasm/index_bg.wasm"));
  for (const [name, { size, margin, background }] of Object.entries(ICONS)) {
    const drawing = new Resvg(withMargin(svg, margin), { background, fitTo: { mode: "width", value: size } });
    await writeOutput(`icons/${name}`, Buffer.from(drawing.render().asPng()));
  }
}
