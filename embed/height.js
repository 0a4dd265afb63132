// The height of the frame.

import { warn } from "./warn.js";

/** The height where none is given, or none can be told yet. */
export const DEFAULT_HEIGHT = "480px";

/** What an attribute means: `auto`, or a length of CSS; a number is pixels. */
export function heightOf(given) {
  const height = given?.trim() ?? "";
  if (height === "auto") return height;
  if (/^\d+$/.test(height)) return `${height}px`;
  // A share of the element's own height, which is that of the frame, is no height.
  if (height && !height.includes("%") && CSS.supports("height", height)) return height;
  if (height) warn(`height="${given}" is no height; give pixels, a length such as 60vh, or “auto”.`);
  return DEFAULT_HEIGHT;
}
