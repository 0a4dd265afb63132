//! The visible parts, one folder each.
