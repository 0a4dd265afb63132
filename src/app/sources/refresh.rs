//! Reading again what grows old: by the clock, on return to the page, when the device is online again.

use leptos::prelude::*;

use super::{Sources, Standing};
use crate::interop::{document, listener, timer};

/// How often somebody looks at the clock, in milliseconds.
const LOOK_MS: i32 = 10_000;
/// How old something is that is read again when a visitor returns to the page, in seconds.
const OLD_S: i64 = 300;

impl Sources {
    /// Reads again what grows old, until the current owner is disposed of.
    pub(super) fn keep_fresh(self) {
        let kept = StoredValue::new_local((
            timer::every(LOOK_MS, move || self.refresh(|refresh_s| refresh_s)),
            document::on_return(move || {
                self.refresh(|refresh_s| Some(refresh_s.map_or(OLD_S, |own| own.min(OLD_S))));
            }),
            listener::on_window("online", move || self.load(true)),
        ));
        on_cleanup(move || kept.dispose());
    }

    /// Reads again each source that is older than `limit` makes of its configured interval, in seconds.
    fn refresh(self, limit: impl Fn(Option<i64>) -> Option<i64>) {
        if document::is_hidden() {
            return;
        }
        let now = timer::unix_now_s();
        for number in 0..self.count() {
            let every = self.source(number).and_then(|source| source.refresh_s);
            let limit = limit(every.map(i64::from));
            let is_old = |own: &Standing| {
                let age = own.read_at_s.map(|read_at| now - read_at);
                // A clock that was set back makes ages negative: read again, too.
                let is_old = |(limit, age)| age >= limit || age < 0;
                limit.zip(age).is_some_and(is_old)
            };
            if self.look(number, is_old) {
                self.load_one(number);
            }
        }
    }
}
