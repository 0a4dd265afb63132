//! Signals are followed, memos pass on what differs, and nothing outlives its owner.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use geolocal::reactive::{RwSignal, effect, memo};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::support::{owned, pause};

#[wasm_bindgen_test]
fn a_signal_gives_what_it_was_given() {
    let (_owner, signal) = owned(|| RwSignal::new(vec![1]));
    signal.update(|list| list.push(2));
    assert_eq!(signal.get(), [1, 2]);
    assert_eq!(signal.with_untracked(Vec::len), 2);
    signal.set(Vec::new());
    assert!(signal.read_only().get_untracked().is_empty());
}

#[wasm_bindgen_test]
fn a_memo_computes_when_read_and_only_after_a_change() {
    let runs = Rc::new(Cell::new(0));
    let (_owner, (source, half)) = owned(|| {
        let source = RwSignal::new(4);
        let runs = Rc::clone(&runs);
        let half = memo(move || {
            runs.set(runs.get() + 1);
            source.get() / 2
        });
        (source, half)
    });
    assert_eq!(runs.get(), 0);
    assert_eq!((half.get(), half.get(), runs.get()), (2, 2, 1));
    source.set(10);
    assert_eq!((half.get_untracked(), runs.get()), (5, 2));
}

#[wasm_bindgen_test]
async fn an_effect_runs_again_when_what_it_follows_differs() {
    let seen = Rc::new(RefCell::new(Vec::new()));
    let (_owner, source) = owned(|| {
        let source = RwSignal::new(4);
        let half = memo(move || source.get() / 2);
        let seen = Rc::clone(&seen);
        effect(move || seen.borrow_mut().push(half.get()));
        source
    });
    for value in [4, 5, 6, 7] {
        source.set(value);
        pause(5).await;
    }
    assert_eq!(*seen.borrow(), [2, 3]);
}

#[wasm_bindgen_test]
async fn nothing_outlives_its_owner() {
    let runs = Rc::new(Cell::new(0));
    let (owner, source) = owned(|| RwSignal::new(1));
    let (inner, signal) = owned(|| {
        let runs = Rc::clone(&runs);
        effect(move || {
            source.track();
            runs.set(runs.get() + 1);
        });
        RwSignal::new(1)
    });
    pause(5).await;
    assert!(signal.lives());
    drop(inner);
    source.set(2);
    pause(5).await;
    assert!(!signal.lives());
    assert_eq!(runs.get(), 1);
    signal.set(3);
    drop(owner);
    assert!(!source.lives());
}
