//! Establishments read from GeoJSON, and everything that was wrong with them.
//!
//! [`Reader`] takes bytes as they arrive and parses them in steps as small as its caller wants; [`Dataset`] is what it
//! has read. Reading never fails for a bad record: it costs itself alone and leaves an [`Issue`]. Only a source that
//! holds no records at all is a [`ReadError`].
//!
//! What filters and the map look at is held in columns; the rest stays as the source's own bytes, in one arena a
//! segment, and is read again when an establishment is opened.

mod aliases;
mod canonical;
mod check;
mod contract;
mod coordinates;
mod delivery;
mod eights;
mod fields;
mod geometry;
mod hash;
mod head;
mod interior;
mod issue;
mod join;
mod lambert93;
mod lists;
mod locate;
mod memory;
mod names;
mod of_record;
mod parse;
mod property;
mod reader;
mod record;
mod records;
mod rules;
mod scan;
mod segment;
mod split;
mod store;
mod terms;
mod text;
mod texts;
mod timetable;
mod value;
mod words;

pub(super) use check::date;
pub(super) use contract::as_read;
pub(super) use hash::fnv1a;
pub(super) use property::{Property, mappable_properties};

pub use issue::{Expected, GeometryKind, Issue, Outcome, Problem, ReadError};
pub use reader::{Reader, Step};
pub use store::Dataset;
pub use texts::TextField;
pub use timetable::Timetable;
