//! The state of the running page: configuration, navigation, data loading, addresses, clock.
//!
//! Everything visible is a memo over pure functions of (dataset, address, now). Only event handlers and what comes from
//! the network write signals; effects talk to the outside.

mod actions;
mod clock;
mod data_page;
mod export;
mod geocoding;
mod host;
mod listed;
mod listing_form;
mod listing_page;
mod lookups;
mod navigation;
mod outbox;
mod painter;
mod places;
mod question;
mod recent;
mod shared;
mod side_page;
mod site;
mod sources;
mod state;
mod whereabouts;

pub use actions::{Camera, Sheet, SpotList};
pub use data_page::DataPage;
pub use export::{save, save_qr, save_text};
pub use geocoding::Geocoder;
pub use host::converse;
pub use listing_form::ListingForm;
pub use listing_page::ListingPage;
pub use lookups::Lookups;
pub use navigation::{Navigation, Step};
pub use outbox::Outbox;
pub use painter::{Mark, Painter, key_of};
pub use places::Places;
pub use question::{Answers, Part, Question};
pub use recent::RecentSearches;
pub use shared::Shared;
pub use side_page::SidePage;
pub use site::{Site, SiteNotice};
pub use sources::{Failure, Phase, Progress, Sources, Standing};
pub use state::{State, TalliedItem};
