//! Native tests of the pure layers, one module a topic.
#![cfg(not(target_arch = "wasm32"))]

mod base_map;
mod bitset;
mod cluster;
mod config;
mod contact;
mod dataset;
mod decimal;
mod demo;
mod directions;
mod filter;
mod fold;
mod geo;
mod hours;
mod icons;
mod order;
mod radix;
mod schema;
mod sheet;
mod sorted_set;
mod taxonomy;
mod text;
mod time;
mod trig;
mod view_state;
