//! The browser: Leaflet, HTTP, storage, geolocation. No `JsValue` leaves this folder.
