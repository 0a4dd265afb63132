//! Géo'Local: an interactive map of the shops, services and producers near you.
//!
//! Layers import downwards only: [`ui`] uses [`app`], [`app`] uses [`interop`], and all may use [`domain`]. It and
//! [`text`] are pure and also run natively; `reactive` is the signals of the three.

pub mod domain;
pub mod text;

#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
pub mod interop;
#[cfg(target_arch = "wasm32")]
pub mod reactive;
#[cfg(target_arch = "wasm32")]
pub mod ui;
