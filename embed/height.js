// The height of the frame.

/** The height where none is given, or none can be told yet. */
export const DEFAULT_HEIGHT = "480px";

/** What an attribute means: `auto`, or a length of CSS; a number is pixels. */
export function heightOf(given) {
  const height = given?.trim() ?? "";
  if (height === "auto") return height;
  if (/^\d+$/.test(height)) return `${height}px`;
  if (height && CSS.supports("height", height)) return height;
  if (height) console.warn(`<geolocal-map>: height="${given}" is no height; give pixels, a length of CSS, or “auto”.`);
  return DEFAULT_HEIGHT;
}
