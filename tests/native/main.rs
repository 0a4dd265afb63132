//! Native tests of the pure layers, one module a topic.

mod hours;
mod time;
mod view_state;
