//! Native tests of the pure layers, one module a topic.

mod bitset;
mod cluster;
mod contact;
mod dataset;
mod demo;
mod filter;
mod geo;
mod hours;
mod time;
mod view_state;
