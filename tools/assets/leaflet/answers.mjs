/**
 * What Leaflet asks about the browser that has one answer in all for which the page is made (those of
 * `tools/assets/style.mjs`, all with WebAssembly): the bundler drops the code for Internet Explorer, the first Edge,
 * Presto and Android 2.
 */
export const KNOWN_ANSWERS = {
  edge: false,
  ie3d: false,
  ielt9: false,
  mobileOpera: false,
  msPointer: false,
  vml: false,
  any3d: true,
  canvas: true,
  inlineSvg: true,
  passiveEvents: true,
  pointer: true,
  svg: true,
  touch: true,
};
