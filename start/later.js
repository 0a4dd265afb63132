// What the page can do without at first: icons, what search engines read, being kept for when there is no network, and sending
// what waits.

import { addIcons } from "./icons.js";
import { keepOffline } from "./offline.js";
import { deliverLater } from "./pending.js";
import { keepStructuredData } from "./structured-data.js";

addIcons().catch(() => {});
// A map in a frame is a guest there: it registers and sends nothing, and its host's page is not about an establishment.
if (self === top) {
  keepStructuredData();
  // Where there are no workers, the page lives from the network.
  keepOffline().catch(() => {});
  // Where there is no storage, nothing waits in it.
  try {
    deliverLater();
  } catch {}
}
