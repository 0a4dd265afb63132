//! Native integration tests: one binary, one module a topic.

mod demo;
