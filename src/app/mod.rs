//! The state of the running page: configuration, navigation, data loading, clock.
//!
//! Everything visible is a memo over pure functions of (dataset, address, now). Only event handlers and the loader
//! write signals; effects talk to the outside.

mod actions;
mod clock;
mod listed;
mod loading;
mod navigation;
mod painter;
mod places;
mod shared;
mod site;
mod state;

pub use actions::{Camera, Sheet, SpotList};
pub use loading::{Failure, Phase};
pub use navigation::{Navigation, Step};
pub use painter::{Mark, Painter, key_of};
pub use places::{InView, Places};
pub use shared::Shared;
pub use site::{Site, SiteNotice};
pub use state::{State, TalliedItem};
