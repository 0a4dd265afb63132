//! The rows of a list that scrolls: made when they come into its window, dropped when they leave it.
//!
//! What Leptos' `For` does, for rows that only ever come and go at the ends or all at once, and so never change places.

use leptos::prelude::*;
use leptos::tachys::view::any_view::AnyViewState;
use web_sys::Element;

/// What tells a row from the others: its place in the list, and the record it shows.
pub(in crate::ui) type Key = (usize, u32);

/// A row that is there. The view goes before its owner, so that cleanups run from the inside outwards.
struct Row {
    key: Key,
    state: AnyViewState,
    _owner: Owner,
}

/// The rows that are there, by ascending place.
pub(in crate::ui) struct Window {
    parent: Element,
    owner: Owner,
    make: Box<dyn Fn(Key) -> AnyView>,
    rows: Vec<Row>,
}

impl Window {
    /// No row yet, in an element; `make` makes one, under the owner that is current now.
    pub(in crate::ui) fn new(parent: Element, make: impl Fn(Key) -> AnyView + 'static) -> Self {
        Self {
            parent,
            owner: Owner::current().unwrap_or_default(),
            make: Box::new(make),
            rows: Vec::new(),
        }
    }

    /// Shows these rows, in ascending order of place: those that are there already stay, with the focus that is in them.
    pub(in crate::ui) fn show(&mut self, keys: &[Key]) {
        let mut kept = Vec::new();
        for mut row in self.rows.drain(..) {
            if keys.contains(&row.key) {
                kept.push(row);
            } else {
                row.state.unmount();
            }
        }
        // From the end, so that each has what it stands before.
        let mut shown: Vec<Row> = Vec::new();
        for &key in keys.iter().rev() {
            let row = if kept.last().is_some_and(|row| row.key == key) {
                kept.pop()
            } else {
                Some(self.row(key, shown.last()))
            };
            shown.extend(row);
        }
        shown.reverse();
        self.rows = shown;
    }

    /// A new row before another, or at the end.
    fn row(&self, key: Key, before: Option<&Row>) -> Row {
        let owner = self.owner.with(Owner::new);
        let mut state = owner.with(|| (self.make)(key).build());
        if before.is_none_or(|next| !next.state.insert_before_this(&mut state)) {
            state.mount(&self.parent, None);
        }
        Row {
            key,
            state,
            _owner: owner,
        }
    }
}
