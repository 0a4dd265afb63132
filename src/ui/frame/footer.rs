//! Legal links, the accessibility declaration among them; the way to embed the map; whom the communes are from.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::State;
use crate::domain::config::LegalLink;
use crate::domain::view_state::ViewState;

/// What stands below the list.
#[component]
pub(super) fn SiteFooter() -> AnyView {
    let state = State::get();
    let lang = state.lang.get_untracked();
    let words = &state.words().frame;
    let links = state.with_site(|site| site.config.legal_links.clone());
    // Inside another page a link must not take the map's place.
    let embedded = state.navigation.embed().on;
    let link = move |link: LegalLink| {
        let target = embedded.then_some("_blank");
        view! { <a href=link.url target=target>{link.name.get(lang).to_owned()}</a> }
    };
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
            {links.into_iter().map(link).collect_view()}
            {(!embedded).then(|| view! { <a href=embed>{words.embed}</a> })}
            <span>{words.communes}</span>
        </footer>
    }
}
