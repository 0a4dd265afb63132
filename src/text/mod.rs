//! The words people read, in French and English.

pub mod dates;
pub mod hours;
pub mod notices;
