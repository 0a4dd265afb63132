//! Legal links, the accessibility declaration among them.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::Site;
use crate::domain::config::LegalLink;
use crate::domain::lang::Lang;

/// The links of the configuration, in a language; in a new tab where a link must not take the page's place.
pub(super) fn legal_links(site: &Site, lang: Lang, new_tab: bool) -> AnyView {
    let link = |link: &LegalLink| {
        let target = new_tab.then_some("_blank");
        view! { <a href=link.url.clone() target=target>{link.name.get(lang).to_owned()}</a> }
    };
    let links = site.config.legal_links.iter().map(link);
    crate::ui::html::fragment(links.collect())
}
