//! What a shop fills in: the fields of a listing as typed, checked, and compared with what is on the map.

mod check;
mod delivery;
mod diff;
mod draft;
mod field;
mod group;
mod refusal;
mod submission;
mod values;

pub use check::{FieldProblem, Purpose};
pub use delivery::{Delivery, Mail, deliveries, mail};
pub use diff::{Change, changes};
pub use draft::{Draft, Sender};
pub use field::Field;
pub use group::Group;
pub use refusal::{refusal_text, refused_fields};
pub use submission::{Envelope, submission, uuid, with_commune};
pub use values::Values;
