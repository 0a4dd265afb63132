//! Legal links, the accessibility declaration among them.

use leptos::prelude::*;

use crate::app::State;

/// Legal links, the accessibility declaration among them.
#[component]
pub(super) fn SiteFooter() -> impl IntoView {
    let state = State::get();
    let links = move || {
        let lang = state.lang.get();
        state.with_site(|site| {
            let links = &site.config.legal_links;
            links
                .iter()
                .map(|link| (link.url.clone(), link.name.get(lang).to_owned()))
                .collect::<Vec<_>>()
        })
    };
    view! {
        <footer class="site-footer" aria-label=move || state.words().frame.footer>
            {move || {
                links().into_iter().map(|(url, name)| view! { <a href=url>{name}</a> }).collect_view()
            }}
        </footer>
    }
}
