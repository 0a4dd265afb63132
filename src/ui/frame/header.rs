//! The name of the map, the search box and the choice of language.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::State;
use crate::domain::view_state::{Key, PagePart};
use crate::ui::html::Child;
use crate::ui::language::LanguageButton;
use crate::ui::parts::Logo;
use crate::ui::search::SearchField;

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
    let named = navigation.shows(PagePart::Header) && !card;
    let searched = navigation.shows(PagePart::Search) && !navigation.locks(Key::Text) && !card;
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
                {other.map(|other| view! { <LanguageButton navigation=navigation lang=lang other=other /> })}
            </header>
        }
    } else {
        name
    })
}
