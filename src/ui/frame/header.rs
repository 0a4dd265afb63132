//! The name of the map, the search box and the choice of language.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::{State, Step};
use crate::domain::lang::Lang;
use crate::domain::view_state::{Key, Part};
use crate::interop::focus;
use crate::ui::html::Child;
use crate::ui::parts::Logo;
use crate::ui::search::SearchField;

/// The id of the button that changes the language.
const LANGUAGE_ID: &str = "langue";

/// The name of the map, the search box and the choice of language.
#[component]
pub(super) fn SiteHeader() -> AnyView {
    let state = State::get();
    let lang = state.lang.get_untracked();
    let (title, other) = state.with_site(|site| {
        let other = site
            .config
            .languages
            .iter()
            .copied()
            .find(|other| *other != lang);
        (site.config.title.get(lang).to_owned(), other)
    });
    let navigation = state.navigation;
    let card = navigation.is_card();
    let named = navigation.shows(Part::Header) && !card;
    let searched = navigation.shows(Part::Search) && !navigation.locks(Key::Text) && !card;
    let other = other.filter(|_| named && !navigation.locks(Key::Lang));
    // The banner is that of the page around the map.
    let guest = navigation.embed().on;
    let name = view! {
        <h1 class=if named { "site-title" } else { "visually-hidden" }>{title}</h1>
    };
    Child::into_view(if named || searched {
        view! {
            <header class="site-header" role=guest.then_some("none")>
                {named.then(|| view! { <Logo /> })}
                {name}
                {searched.then(|| view! { <SearchField /> })}
                {other.map(|lang| view! { <LanguageButton lang=lang /> })}
            </header>
        }
    } else {
        name
    })
}

#[component]
fn LanguageButton(lang: Lang) -> AnyView {
    let state = State::get();
    let frame = &state.words().frame;
    let change = move |_| {
        state
            .navigation
            .go(Step::Push, |view| view.lang = Some(lang));
        // The page is drawn anew: the focus stays on the button that takes this one's place.
        focus::after_render(LANGUAGE_ID);
    };
    view! {
        <button
            type="button"
            class="language"
            id=LANGUAGE_ID
            lang=lang.tag()
            aria-label=format!("{} – {}", frame.other_language, frame.change_language)
            on:click=change
        >
            {frame.other_language}
        </button>
    }
}
