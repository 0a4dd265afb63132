//! Native tests of the pure layers, one module a topic.

mod demo;
mod fold;
mod hours;
mod taxonomy;
mod time;
mod view_state;
