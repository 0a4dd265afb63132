//! The words of the pages beside the map.

pub mod checkup;
mod checkup_en;
mod checkup_fr;
pub mod data;
mod data_en;
mod data_fr;
pub mod generator;
mod generator_en;
mod generator_fr;
pub mod register;
