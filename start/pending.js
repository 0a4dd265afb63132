// Whether something waits to be sent: what sends it, and says so, is fetched only then. Most visitors never send anything.

import { keyStart } from "../outbox/decide.js";

/** Adds the script that delivers, now or once another tab stores something. */
export function deliverLater() {
  const start = keyStart(document.baseURI);
  const isOurs = (key) => key?.startsWith(start);
  function deliver() {
    removeEventListener("storage", heard);
    document.head.append(Object.assign(document.createElement("script"), { src: "./outbox.js" }));
  }
  const heard = ({ key, newValue }) => newValue && isOurs(key) && deliver();
  addEventListener("storage", heard);
  if (Object.keys(localStorage).some(isOurs)) deliver();
}
