// What the page can do without at first: icons, and being kept for when there is no network.

import { addIcons } from "./icons.js";
import { keepOffline } from "./offline.js";

addIcons().catch(() => {});
// A map in a frame is a guest there, and registers nothing. Where there are no workers, the page lives from the network.
if (self === top) keepOffline().catch(() => {});
