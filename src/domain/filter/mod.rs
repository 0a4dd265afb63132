//! Which establishments are shown: what the visitor chose, and the sets that answer it.
//!
//! Any of the chosen rubriques, and every chosen service, and every chosen label.

mod facets;
mod selection;

pub use facets::{Chosen, Counts, FacetShape, FacetSource, Facets};
pub use selection::{Selection, TriState};
