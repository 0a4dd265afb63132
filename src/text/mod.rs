//! The words people read, in French and English.
