//! What people say about establishments, and what becomes of it in the data.
//!
//! A [`Submission`] is what a visitor or a shop sends: a GeoJSON Feature (`docs/submission.schema.json`). The page makes
//! them; the office applies them to the file of the map (natively), as `docs/corrections.md` tells.

#[cfg(not(target_arch = "wasm32"))]
mod apply;
#[cfg(not(target_arch = "wasm32"))]
mod batch;
#[cfg(not(target_arch = "wasm32"))]
mod collection;
#[cfg(not(target_arch = "wasm32"))]
mod correct;
#[cfg(not(target_arch = "wasm32"))]
mod feature;
mod key;
#[cfg(not(target_arch = "wasm32"))]
mod ledger;
mod moment;
#[cfg(not(target_arch = "wasm32"))]
mod outcome;
mod parse;
mod reading;
#[cfg(not(target_arch = "wasm32"))]
mod register;
mod submission;
mod values;
mod write;

#[cfg(not(target_arch = "wasm32"))]
pub use apply::apply;
#[cfg(not(target_arch = "wasm32"))]
pub use batch::submissions_in;
#[cfg(not(target_arch = "wasm32"))]
pub use collection::{Collection, CollectionError};
pub use key::Key;
#[cfg(not(target_arch = "wasm32"))]
pub use outcome::{Entry, Outcome};
pub use reading::{Due, Fault, Wrong};
pub use submission::{About, Decision, Kind, Sender, Submission};
pub use values::Values;
