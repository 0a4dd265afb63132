// <geolocal-map>: our map in another page. Its attributes are the parameters of the map's address (docs/embed.md).
// A classic script: browsers fetch a module of another site only where its server allows that, which a plain host does not.

import { addressOf, FIXED, VIEW } from "./address.js";
import { DEFAULT_HEIGHT, heightOf } from "./height.js";

/** The attributes that matter. */
const ATTRIBUTES = [...VIEW, ...FIXED, "src", "position", "sandbox", "height", "title"];
/** What the frame may do. */
const ALLOW = "geolocation; fullscreen; clipboard-write";
/** What the frame is called where nobody says. */
const TITLES = { fr: "Carte des commerces et services", en: "Map of shops and services" };
/** The messages that the page hears of, as events of the element. */
const TOLD = new Set(["ready", "height", "select", "filter", "error"]);
/** The address of this script, in the folder of the map: the element needs no other. None where a site bundles it. */
const HERE = document.currentScript?.src;
/** Looks in a sheet of its own: a strict content security policy allows no other, and those of the page come before it. */
const STYLE = new CSSStyleSheet();
STYLE.replaceSync(
  ":host{display:block;position:relative}" +
    ":host([hidden]),slot[hidden]{display:none}" +
    "iframe{display:block;width:100%;border:0}" +
    // The placeholder stands over the frame that takes its place: nothing moves when it goes.
    "slot:not([hidden],:only-child){display:block;position:absolute;inset:0 0 auto}",
);

/** The element. It loads its frame where it stands, and lets go of it where it leaves. */
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

  /** The children of the element show through a slot until the map is there. */
  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    this.#placeholder = document.createElement("slot");
    root.adoptedStyleSheets = [STYLE];
    root.append(this.#placeholder);
  }

  /** Listens, and loads the map. */
  connectedCallback() {
    this.#leaving = new AbortController();
    addEventListener("message", (event) => this.#listen(event), { signal: this.#leaving.signal });
    this.#attributes.observe(this, { attributeFilter: ATTRIBUTES });
    this.#load(addressOf(this, HERE));
  }

  /** Releases everything that connecting has made. */
  disconnectedCallback() {
    this.#leaving.abort();
    this.#attributes.disconnect();
    this.#frame?.remove();
    this.#frame = undefined;
  }

  /** `moveBefore` of the page keeps the frame as it is. */
  connectedMoveCallback() {}

  /** Several attributes that change together make one change of the map. */
  #later() {
    if (this.#pending) return;
    this.#pending = true;
    queueMicrotask(() => {
      this.#pending = false;
      if (this.isConnected) this.#reflect();
    });
  }

  /** Shows the map of this address in a new frame; nothing where there is no address. */
  #load(address) {
    this.#frame?.remove();
    this.#frame = undefined;
    this.#heard = false;
    this.#placeholder.hidden = false;
    this.#address = address;
    if (!address) return;
    const frame = document.createElement("iframe");
    frame.loading = "lazy";
    frame.allow = ALLOW;
    if (this.hasAttribute("sandbox")) frame.sandbox = this.getAttribute("sandbox");
    frame.src = address.url;
    this.#frame = frame;
    this.#dress();
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
    const isOther = next?.url !== before?.url;
    if (!next || next.fixed !== before?.fixed || (isOther && !this.#heard)) {
      this.#load(next);
      return;
    }
    this.#dress();
    if (!isOther) return;
    // What the page did not change is the visitor's.
    const names = Object.keys({ ...before.view, ...next.view }).filter((name) => before.view[name] !== next.view[name]);
    this.say({ type: "set", ...Object.fromEntries(names.map((name) => [name, next.view[name] ?? null])) });
    this.#address = next;
  }

  /** Says something to the map that is ready, and to nobody else who might have come into the frame: `{ type, ... }`. */
  say(message) {
    const target = this.#address?.origin;
    this.#frame?.contentWindow.postMessage({ geolocal: 1, ...message }, target === "null" ? "*" : target);
  }

  /** Hears the map of this element alone. */
  #listen({ source, origin, data }) {
    if (!this.#frame || source !== this.#frame.contentWindow || data?.geolocal !== 1 || !TOLD.has(data.type)) return;
    if (origin !== this.#address.origin) return;
    // Whatever it says, it is there.
    this.#placeholder.hidden = true;
    if (data.type === "ready") this.say({ type: "hello" });
    if (data.type === "filter") this.#heard = true;
    if (data.type === "height" && this.#height === "auto") {
      this.#frame.style.height = `${Math.min(Math.max(data.height, 100), 10_000)}px`;
    }
    this.dispatchEvent(new CustomEvent(data.type, { detail: data }));
  }
}

if (!customElements.get("geolocal-map")) customElements.define("geolocal-map", GeolocalMap);
