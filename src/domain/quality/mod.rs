//! How good the data is: what was wrong with it, in groups; what is missing; names that a mapping looks for in vain.

mod csv;
mod groups;
mod missing;
mod names;

pub use csv::issues_csv;
pub use groups::{Group, groups};
pub use missing::{Gap, Missing};
pub use names::{strangers, unmet_names};
