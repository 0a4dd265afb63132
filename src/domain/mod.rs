//! The pure core: no clock, no I/O, no JavaScript, no signals. It runs natively in tests.

pub mod base_map;
pub mod bitset;
pub mod cluster;
pub mod config;
pub mod contact;
pub mod dataset;
pub mod decimal;
#[cfg(not(target_arch = "wasm32"))]
pub mod demo;
pub mod directions;
pub mod establishment;
pub mod filter;
pub mod fold;
pub mod geo;
pub mod hours;
pub mod lang;
pub mod order;
pub mod radix;
pub mod sheet;
pub mod sorted_set;
pub mod taxonomy;
pub mod time;
pub mod trig;
pub mod view_state;
pub mod vocabulary;
