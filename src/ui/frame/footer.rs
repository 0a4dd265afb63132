//! Legal links, the accessibility declaration among them; the way to embed the map; whom the communes are from.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::State;
use crate::domain::view_state::ViewState;
use crate::ui::legal::legal_links;

/// What stands below the list.
#[component]
pub(super) fn SiteFooter() -> AnyView {
    let state = State::get();
    let lang = state.lang.get_untracked();
    let words = &state.words().frame;
    // Inside another page a link must not take the map's place.
    let embedded = state.navigation.embed().on;
    let links = state.with_site(|site| legal_links(site, lang, embedded));
    // What is asked now is what the other page proposes to show, as far as it has fields for it.
    let embed = move || {
        state.navigation.link(|view| {
            *view = ViewState {
                text: view.text.clone(),
                selection: view.selection.clone(),
                open: view.open,
                territory: view.territory,
                lang: view.lang,
                others: vec![("page".to_owned(), "integrer".to_owned())],
                ..ViewState::default()
            };
        })
    };
    view! {
        <footer class="site-footer" aria-label=words.footer>
            {links}
            {(!embedded).then(|| view! { <a href=embed>{words.embed}</a> })}
            <span>{words.communes}</span>
        </footer>
    }
}
