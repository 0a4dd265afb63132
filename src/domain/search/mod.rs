//! One search box: establishments, rubriques, communes, coordinates.
//!
//! [`suggest`] turns what is typed into groups of [`Suggestion`]s; [`TextIndex::matches`] gives the set of establishments
//! that answer, for the map. `docs/search.md` says how words match and answers rank.
//!
//! The distance between words is that of the crate `strsim`. The index is our own, since those that exist are made for
//! servers: `tantivy` does not build for a browser without threads and files, `fst` (35 kB compressed) finds words but not
//! records, `nucleo-matcher` (36 kB) compares one text at a time. A list of words that is scanned with a mask of letters,
//! and postings of 16 bits, take a few kB and answer at 100,000 establishments within a frame.

mod best;
mod compare;
mod coordinates;
mod index;
mod indexer;
mod label;
mod lexicon;
mod marks;
mod matches;
mod postings;
mod query;
mod score;
mod suggest;
mod suggestion;
mod words;

pub use coordinates::typed_coordinates;
pub use index::TextIndex;
pub use indexer::TextIndexer;
pub use marks::marks;
pub use matches::Matches;
pub use query::Query;
pub use suggest::{Sources, suggest, suggest_among};
pub use suggestion::{Group, GroupKind, Suggestion, Target};
