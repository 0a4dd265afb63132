//! Legal links, the accessibility declaration among them; the way to embed the map; whom the communes are from.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::State;
use crate::domain::config::LegalLink;

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
    // What is asked now is what the other page proposes to show.
    let embed = move || {
        state.navigation.link(|view| {
            view.establishment = None;
            view.others.push(("page".to_owned(), "integrer".to_owned()));
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
