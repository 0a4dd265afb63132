//! The choice of language.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::{Navigation, Step};
use crate::domain::lang::Lang;
use crate::interop::focus;
use crate::text::words;

/// The id of the button.
const LANGUAGE_ID: &str = "langue";

/// The button that shows the page in another language.
#[component]
pub(super) fn LanguageButton(
    /// The address bar.
    navigation: Navigation,
    /// The language of the page.
    lang: Lang,
    /// The one that the button leads to.
    other: Lang,
) -> AnyView {
    let frame = &words(lang).frame;
    let change = move |_| {
        navigation.go(Step::Push, |view| view.lang = Some(other));
        // The page is drawn anew: the focus stays on the button that takes this one's place.
        focus::after_render(LANGUAGE_ID);
    };
    view! {
        <button
            type="button"
            class="language"
            id=LANGUAGE_ID
            lang=other.tag()
            aria-label=format!("{} – {}", frame.other_language, frame.change_language)
            on:click=change
        >
            {frame.other_language}
        </button>
    }
}
