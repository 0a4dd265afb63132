// <geolocal-map>: our map in another page. Its attributes are the parameters of the map's address (docs/embed.md).
// A classic script: browsers fetch a module of another site only where its server allows that, which a plain host does not.

import { addressOf } from "./address.js";
import { DEFAULT_HEIGHT, heightOf } from "./height.js";

/** What the frame may do. */
const ALLOW = "geolocation; fullscreen; clipboard-write";
/** What the frame is called where nobody says. */
const TITLES = { fr: "Carte des commerces et services", en: "Map of shops and services" };
/** The messages that the page hears of, as events of the element. */
const TOLD = new Set(["ready", "height", "select", "filter", "error"]);
/** The folder of this script: the map's own, where the element names no other. */
const HERE = new URL(".", document.currentScript.src).href;

/** Styles by script, not by element or attribute: a strict content security policy allows only those. */
const SHEET = new CSSStyleSheet();
SHEET.replaceSync(":host{display:block}iframe{display:block;width:100%;border:0}[hidden]{display:none}");

class GeolocalMap extends HTMLElement {
  #frame;
  #placeholder;
  /** What stops listening. */
  #leaving;
  /** Whether the map in the frame listens to this page. */
  #heard = false;
  /** The address that the frame was given. */
  #address;
  /** What the height of the frame is to be. */
  #height;
  /** Whether attributes have changed since the last look at them. */
  #pending = false;
  #attributes = new MutationObserver(() => this.#later());

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    this.#placeholder = document.createElement("slot");
    root.adoptedStyleSheets = [SHEET];
    root.append(this.#placeholder);
  }

  connectedCallback() {
    this.#leaving = new AbortController();
    addEventListener("message", (event) => this.#listen(event), { signal: this.#leaving.signal });
    this.#attributes.observe(this, { attributes: true });
    this.#load();
  }

  disconnectedCallback() {
    this.#leaving.abort();
    this.#attributes.disconnect();
    this.#frame?.remove();
    this.#frame = undefined;
  }

  /** Several attributes that change together make one change of the map. */
  #later() {
    if (this.#pending) return;
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      if (this.isConnected) this.#reflect();
    });
  }

  /** Shows the map that the attributes ask for, in a new frame. */
  #load() {
    this.#frame?.remove();
    this.#frame = undefined;
    this.#heard = false;
    this.#address = addressOf(this, HERE);
    if (!this.#address) return;
    const frame = document.createElement("iframe");
    frame.loading = "lazy";
    frame.allow = ALLOW;
    if (this.hasAttribute("sandbox")) frame.sandbox = this.getAttribute("sandbox");
    frame.src = this.#address.url;
    this.#frame = frame;
    this.#dress();
    this.#placeholder.hidden = false;
    this.shadowRoot.append(frame);
  }

  /** Height and name of the frame. */
  #dress() {
    const lang = (this.getAttribute("lang") ?? document.documentElement.lang).slice(0, 2);
    this.#frame.title = this.getAttribute("title") || (TITLES[lang] ?? TITLES.fr);
    this.#height = heightOf(this.getAttribute("height"));
    if (this.#height !== "auto") this.#frame.style.height = this.#height;
    else if (!this.#frame.style.height) this.#frame.style.height = DEFAULT_HEIGHT;
  }

  /** Follows changed attributes: by a message to a map that listens, else by another frame. */
  #reflect() {
    const next = addressOf(this, HERE);
    const before = this.#address;
    if (!next || !before || !this.#frame || (next.url !== before.url && !(this.#heard && next.fixed === before.fixed))) {
      this.#load();
      return;
    }
    this.#dress();
    if (next.url === before.url) return;
    const gone = Object.keys(before.view).filter((name) => !(name in next.view));
    this.#say({ type: "set", ...Object.fromEntries(gone.map((name) => [name, null])), ...next.view });
    this.#address = next;
  }

  #say(message) {
    this.#frame.contentWindow?.postMessage({ geolocal: 1, ...message }, this.#address.origin);
  }

  #listen({ source, origin, data }) {
    if (!this.#frame || source !== this.#frame.contentWindow || data?.geolocal !== 1 || !TOLD.has(data.type)) return;
    // A frame in a sandbox without an origin says "null".
    if (origin !== this.#address.origin && origin !== "null") return;
    if (data.type === "ready") {
      this.#placeholder.hidden = true;
      this.#say({ type: "hello" });
    }
    if (data.type === "filter") this.#heard = true;
    if (data.type === "height" && this.#height === "auto") {
      this.#frame.style.height = `${Math.min(Math.max(data.height, 100), 10_000)}px`;
    }
    this.dispatchEvent(new CustomEvent(data.type, { detail: data }));
  }
}

if (!customElements.get("geolocal-map")) customElements.define("geolocal-map", GeolocalMap);
