//! What in the address or the configuration could not be used.

use geolocal_view::view;
use leptos::prelude::*;

use super::draft::Draft;
use crate::text::notices::url_notice;
use crate::ui::notices::site_notice;

/// One line each; nothing where everything could be used.
#[component]
pub(super) fn Notices() -> AnyView {
    let draft = Draft::get();
    let lang = draft.lang();
    let all = move || {
        let site = draft.page.with_site(|site| {
            site.notices
                .iter()
                .map(|notice| site_notice(lang, notice))
                .collect::<Vec<_>>()
        });
        let url = draft.page.navigation.notices();
        let url = url.iter().map(|notice| url_notice(lang, notice));
        let all = site.into_iter().chain(url);
        all.map(|text| view! { <p class="field-error">{text}</p> })
            .collect_view()
    };
    view! { <div role="status">{all}</div> }
}
