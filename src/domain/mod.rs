//! The pure core: no clock, no I/O, no JavaScript, no signals. It runs natively in tests.

pub mod config;
pub mod contact;
pub mod establishment;
pub mod filter;
pub mod geo;
pub mod hours;
pub mod lang;
pub mod taxonomy;
pub mod time;
pub mod view_state;
pub mod vocabulary;
