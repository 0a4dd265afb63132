//! The browser: Leaflet, HTTP, storage, geolocation. No `JsValue` leaves this folder, and whatever is acquired is
//! released by its owner's `Drop`.

pub mod browser;
pub mod device;
pub mod document;
pub mod download;
pub mod drag;
pub mod focus;
pub mod frame;
pub mod fullscreen;
pub mod geolocation;
pub mod host;
pub mod http;
pub mod input;
pub mod link;
pub mod list_window;
pub mod listener;
pub mod location;
pub mod map;
pub mod outbox;
pub mod picture;
pub mod random;
pub mod scheduling;
pub mod share;
pub mod storage;
pub mod structured_data;
pub mod timer;
