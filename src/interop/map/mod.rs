//! Leaflet behind one handle.

mod camera;
mod courtesy;
mod drawn;
mod element;
mod events;
mod handle;
mod leaflet_ext;
mod overlay;
mod parting;
mod paths;
mod pointing;
mod simple_base;
mod spares;
mod spot;
mod tiles;
mod towns;

pub use courtesy::Gesture;
pub use drawn::{Drawn, DrawnContent, DrawnKey, RingPart};
pub use events::MapEvents;
pub use handle::{MapError, MapHandle, MapOptions, MapView};
pub use paths::have_paths;
