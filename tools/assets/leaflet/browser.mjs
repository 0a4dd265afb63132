// What Leaflet asks about the browser (its `core/Browser.js`) and has no answer in `KNOWN_ANSWERS`.

const userAgent = navigator.userAgent.toLowerCase();
const chrome = userAgent.includes("chrome");

export default {
  chrome,
  safari: !chrome && userAgent.includes("safari"),
  mobile: typeof orientation !== "undefined" || userAgent.includes("mobile"),
  mac: navigator.platform.startsWith("Mac"),
  linux: navigator.platform.startsWith("Linux"),
  retina: devicePixelRatio > 1,
  touchNative: "ontouchstart" in window || Boolean(window.TouchEvent),
};
