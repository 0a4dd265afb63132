//! The visible parts, one folder each.

mod detail;
mod filters;
mod frame;
mod list;
mod map;
mod notices;
mod parts;
mod status;

pub use frame::Page;
