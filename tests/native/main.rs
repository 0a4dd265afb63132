//! Native tests of the pure layers, one module a topic.

mod demo;
mod hours;
mod time;
mod view_state;
