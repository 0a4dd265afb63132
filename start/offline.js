// Keeps the page for when there is no network, by a service worker, and says when a new version waits.

import { element, followLanguage, inLanguage, place } from "./notice.js";

const TEXTS = { fr: ["Nouvelle version", "Recharger", "Plus tard"], en: ["New version", "Reload", "Later"] };

/** Registers the worker; looks for a new version whenever the page is seen again. */
export async function keepOffline() {
  const { serviceWorker } = navigator;
  const registration = await serviceWorker.register("./service-worker.js");
  const [text, reload, later] = [element("p"), element("button", { className: "button button-primary" }), element("button", { className: "button" })];
  const notice = element("div", { id: "update", className: "notice" }, text, reload, later);
  let isDue = false;

  function show() {
    [text.textContent, reload.textContent, later.textContent] = inLanguage(TEXTS);
    isDue ? place().append(notice) : notice.remove();
  }

  /** Follows a version that is being fetched, and shows the notice while one waits for another to end. */
  function tell() {
    registration.installing?.addEventListener("statechange", tell);
    isDue = registration.waiting && serviceWorker.controller;
    show();
  }
  tell();
  followLanguage(show);
  registration.onupdatefound = tell;
  addEventListener("visibilitychange", () => document.hidden || registration.update().catch(() => {}));

  reload.onclick = () => {
    serviceWorker.oncontrollerchange = () => location.reload();
    // In another tab the new version may have begun already.
    registration.waiting ? registration.waiting.postMessage({ type: "SKIP_WAITING" }) : location.reload();
  };
  later.onclick = () => {
    isDue = false;
    show();
  };
}
