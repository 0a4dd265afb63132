//! The time of day in France, to the minute.

use chrono::{NaiveDateTime, Timelike as _};
use leptos::prelude::*;

use crate::domain::time::paris_from_unix;
use crate::interop::timer;
use crate::reactive::{RwSignal, Signal};

/// How often the clock looks at the time, in milliseconds. Readers hear of it once a minute.
const LOOK_MS: i32 = 5_000;

/// The civil time of Paris, seconds cut off; ticks until the current owner is disposed of.
pub(super) fn paris_minute() -> Signal<NaiveDateTime> {
    let now = RwSignal::new(current());
    let ticking = StoredValue::new_local(timer::every(LOOK_MS, move || {
        let minute = current();
        if now.get_untracked() != minute {
            now.set(minute);
        }
    }));
    on_cleanup(move || ticking.dispose());
    now.read_only()
}

fn current() -> NaiveDateTime {
    let now = paris_from_unix(timer::unix_now_s());
    now.with_second(0)
        .and_then(|minute| minute.with_nanosecond(0))
        .unwrap_or(now)
}
