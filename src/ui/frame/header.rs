//! The name of the map and the choice of language.

use leptos::prelude::*;

use crate::app::{State, Step};
use crate::domain::lang::Lang;

/// The name of the map and the choice of language.
#[component]
pub(super) fn SiteHeader() -> impl IntoView {
    let state = State::get();
    let title = move || {
        let lang = state.lang.get();
        state.with_site(|site| site.config.title.get(lang).to_owned())
    };
    let others = move || {
        let current = state.lang.get();
        state.with_site(|site| {
            site.config
                .languages
                .iter()
                .copied()
                .filter(|l| *l != current)
                .collect::<Vec<_>>()
        })
    };
    view! {
        <header class="site-header">
            <svg class="site-logo" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
                <use href="#logo"></use>
            </svg>
            <h1 class="site-title">{title}</h1>
            <For each=others key=|lang| *lang let:lang>
                <LanguageButton lang=lang />
            </For>
        </header>
    }
}

#[component]
fn LanguageButton(lang: Lang) -> impl IntoView {
    let state = State::get();
    let change = move |_| {
        state
            .navigation
            .go(Step::Push, |view| view.lang = Some(lang))
    };
    view! {
        <button
            type="button"
            class="language"
            lang=lang.tag()
            aria-label=move || {
                let frame = &state.words().frame;
                format!("{} – {}", frame.other_language, frame.change_language)
            }
            on:click=change
        >
            {move || state.words().frame.other_language}
        </button>
    }
}
