//! The words of the pages beside the map.

pub mod generator;
mod generator_en;
mod generator_fr;
