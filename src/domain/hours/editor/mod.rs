//! The model behind an editor of opening hours, for people who do not know their syntax.
//!
//! A [`WeekForm`] says of each weekday, and of public holidays, that the place is closed or between
//! which times it is open. It writes that in OpenStreetMap syntax, and reads what means the same as
//! something that it can write; anything else (dates, comments, `18:00+`) it leaves alone. A
//! [`Draft`] is the same form while it is being typed: its texts may be anything.

mod day;
mod draft;
mod fault;
mod form;
mod range;
mod read;
mod time;
mod write;

pub use day::{ByDay, FormDay};
pub use draft::{Draft, DraftDay, DraftRange, DraftState};
pub use fault::{End, Fault, Problem};
pub use form::{DayPlan, WeekForm};
pub use range::{MAX_RANGES, Range, Ranges};
pub use time::{format_time, parse_time};
