// What the page can do without at first: icons, what search engines read, and being kept for when there is no network.

import { addIcons } from "./icons.js";
import { keepOffline } from "./offline.js";
import { keepStructuredData } from "./structured-data.js";

addIcons().catch(() => {});
// A map in a frame is a guest there: it registers nothing, and its host's page is not about an establishment.
if (self === top) {
  keepStructuredData();
  // Where there are no workers, the page lives from the network.
  keepOffline().catch(() => {});
}
