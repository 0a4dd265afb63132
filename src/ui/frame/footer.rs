//! Legal links, the accessibility declaration among them.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::State;

/// Legal links, the accessibility declaration among them.
#[component]
pub(super) fn SiteFooter() -> AnyView {
    let state = State::get();
    let lang = state.lang.get_untracked();
    let links = state.with_site(|site| site.config.legal_links.clone());
    // Inside another page a link must not take the map's place.
    let embedded = state.navigation.embed().on;
    let link = move |link: crate::domain::config::LegalLink| {
        let target = embedded.then_some("_blank");
        view! { <a href=link.url target=target>{link.name.get(lang).to_owned()}</a> }
    };
    view! {
        <footer class="site-footer" aria-label=state.words().frame.footer>
            {links.into_iter().map(link).collect_view()}
        </footer>
    }
}
