//! Which establishments are shown: what the visitor chose, and the sets that answer it.
//!
//! Any of the chosen rubriques, and every chosen service, and every chosen label; and what is asked beside them: around
//! a place, open at a moment.

mod facets;
mod inside;
mod near;
mod open;
mod open_records;
mod selection;

pub use facets::{Chosen, Counts, FacetShape, FacetSource, Facets};
pub use inside::records_inside;
pub use near::{Around, DEFAULT_RADIUS_KM, Near, RADII_KM, records_within};
pub use open::{Moment, OpenAt, clock, day_number, minute_of, time_of};
pub use open_records::{OpenRecords, Schedules};
pub use selection::{Selection, TriState};
