//! The page around an embedded map: what the two say to each other, and who may hear it. `docs/embed.md` has the protocol.

mod height;
mod incoming;
mod outgoing;
mod trust;

pub use height::{card_height, map_height};
pub use incoming::Incoming;
pub use outgoing::{Fault, Field, Outgoing};
pub use trust::Trust;

/// The key that marks our messages, and the version of the protocol that is its value.
const MARK: &str = "geolocal";
/// The key that says what a message is.
const TYPE: &str = "type";
/// The version of the protocol.
const VERSION: u32 = 1;
