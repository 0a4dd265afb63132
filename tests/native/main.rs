//! Native tests, one module a topic.

mod bitset;
mod cluster;
mod filter;
mod geo;
