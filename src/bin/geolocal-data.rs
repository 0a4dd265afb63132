//! The native command line over the domain code: makes, checks and imports data.

fn main() {}
