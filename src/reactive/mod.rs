//! Signals whose values are boxed: Leptos' reactive graph, with one type of node.
//!
//! Leptos makes code for every type of value a signal or memo holds, some kilobyte each. Here the graph knows nodes
//! without value only; the value lies beside its node and is found by its type. Names and rules are those of Leptos:
//! reading in a view, memo or effect follows the signal, and nodes live as long as the owner they were made under.

mod node;

use leptos::prelude::Effect;

pub use node::{RwSignal, Signal, memo};

/// Does something now, and again whenever a signal that it read changes.
pub fn effect(run: impl FnMut() + 'static) {
    start(Box::new(run));
}

#[inline(never)]
fn start(run: Box<dyn FnMut()>) {
    Effect::new(run);
}
