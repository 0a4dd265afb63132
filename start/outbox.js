// Delivers what waits to be sent, and says on the map how much waits. The pages beside the map say it where it was written.

import { items, start, watch } from "../outbox/outbox.js";
import { element, followLanguage, inLanguage, place } from "./notice.js";
import { isBeside } from "./pages.js";

/** What is said of how many: `waiting`, `refused`, or that all is `sent`. */
const TEXTS = {
  fr: {
    waiting: (count) => (count > 1 ? `${count} envois en attente` : "1 envoi en attente"),
    refused: (count) => (count > 1 ? `${count} envois refusés` : "1 envoi refusé"),
    sent: () => "Tout a été envoyé",
    look: "Ma fiche",
    close: "Fermer",
  },
  en: {
    waiting: (count) => (count > 1 ? `${count} submissions waiting` : "1 submission waiting"),
    refused: (count) => (count > 1 ? `${count} submissions refused` : "1 submission refused"),
    sent: () => "Everything has been sent",
    look: "My listing",
    close: "Close",
  },
};

/** Shows the notice whenever there is something to say, until the visitor closes it; what changes after that is said again. */
function showNotice() {
  const [text, look, close] = [element("p"), element("a", { className: "button" }), element("button", { className: "button", type: "button" })];
  const notice = element("div", { id: "outbox", className: "notice" }, text, look, close);
  let [hasWaited, closed, said] = [false, "", ""];

  /** What there is to say, in the language of the page; nothing where all was sent before this page was opened. */
  function words(texts) {
    const states = JSON.parse(items()).map(({ state }) => state);
    const count = (...wanted) => states.filter((state) => wanted.includes(state)).length;
    const [waiting, refused] = [count("waiting", "sending"), count("refused")];
    hasWaited ||= waiting > 0;
    const parts = [...(waiting ? [texts.waiting(waiting)] : []), ...(refused ? [texts.refused(refused)] : [])];
    return { what: `${waiting} ${refused}`, words: parts.join(" · ") || (hasWaited ? texts.sent() : "") };
  }

  function show() {
    const texts = inLanguage(TEXTS);
    const { what, words: now } = words(texts);
    if (!now || what === closed) return notice.remove();
    closed = "";
    const language = new URLSearchParams(location.search).get("lang");
    look.href = `./?page=ma-fiche${language ? `&lang=${encodeURIComponent(language)}` : ""}`;
    // What is said already is not said again to who listens.
    if (now !== said) [text.textContent, look.textContent, close.textContent] = [(said = now), texts.look, texts.close];
    if (!notice.isConnected) place().append(notice);
    close.onclick = () => {
      closed = what;
      notice.remove();
    };
  }
  show();
  watch(show);
  followLanguage(show);
}

if (!isBeside(new URLSearchParams(location.search))) showNotice();
start();
