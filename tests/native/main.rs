//! Native tests of the pure layers, one module a topic.
#![cfg(not(target_arch = "wasm32"))]

mod base_map;
mod bitset;
mod cluster;
mod colour;
mod config;
mod contact;
mod dataset;
mod decimal;
mod demo;
mod directions;
mod export;
mod filter;
mod finding;
mod fold;
mod gazetteer;
mod geo;
mod geocoding;
mod host;
mod hours;
mod icons;
mod letters;
mod order;
mod radix;
mod recent;
mod schema;
mod search;
mod sheet;
mod snippet;
mod sorted_set;
mod taxonomy;
mod text;
mod time;
mod trig;
mod view_state;
