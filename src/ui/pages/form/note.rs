//! What the device keeps of a form.

use geolocal_view::view;
use leptos::prelude::*;

use super::field::words;
use crate::app::ListingForm;
use crate::interop::focus;
use crate::reactive::{RwSignal, memo};
use crate::ui::html::Child;

/// The headings of a form: of a correction, of a step.
const HEADINGS: [&str; 2] = ["faire", "etape-titre"];

/// That what is typed is kept, that it was found again, and a button that throws it away.
#[component]
pub(super) fn DraftNote() -> AnyView {
    let form = ListingForm::get();
    let words = &words(form).draft;
    let cleared = RwSignal::new(false);
    let is_touched = memo(move || form.draft.with(|draft| !draft.is_untouched()));
    let clear = move |_| {
        form.clear();
        cleared.set(true);
        // The button goes with what it cleared.
        focus::after_render_first(HEADINGS);
    };
    let said = move || {
        if is_touched.get() && !form.is_kept() {
            words.not_kept
        } else if is_touched.get() && form.kept.get().restored {
            words.restored
        } else if is_touched.get() {
            words.kept
        } else if cleared.get() {
            words.cleared
        } else {
            ""
        }
    };
    let button = Child::into_view(move || {
        is_touched.get().then(|| {
            view! {
                <button type="button" class="button button-quiet" on:click=clear>
                    {words.clear}
                </button>
            }
        })
    });
    view! {
        <p class="draft-note">
            <span role="status">{said}</span>
            {button}
        </p>
    }
}
