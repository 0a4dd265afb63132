//! Ways to reach and identify an establishment, checked once so that only harmless text ever becomes a link.

mod email;
mod phone;
mod siret;
mod web_link;

pub use email::Email;
pub use phone::Phone;
pub use siret::{Siret, SiretProblem};
pub use web_link::WebLink;

pub(crate) use email::normalise as normalise_email;
pub(crate) use web_link::normalise as normalise_link;
