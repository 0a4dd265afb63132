//! The words of the pages beside the map.

pub mod checkup;
mod checkup_en;
mod checkup_fr;
pub mod data;
mod data_en;
mod data_fr;
pub mod form;
mod form_en;
mod form_fields_en;
mod form_fields_fr;
mod form_fr;
pub mod generator;
mod generator_en;
mod generator_fr;
pub mod help;
pub mod listing;
mod listing_en;
mod listing_fr;
pub mod poster;
pub mod register;
pub mod send;
mod send_en;
mod send_fr;
