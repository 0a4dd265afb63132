//! What a shop fills in: the fields of a listing as typed, checked, and compared with what is on the map.

mod check;
mod diff;
mod draft;
mod field;
mod group;
mod values;

pub use check::{FieldProblem, Purpose};
pub use diff::{Change, changes};
pub use draft::{Draft, Sender};
pub use field::Field;
pub use group::Group;
pub use values::Values;
