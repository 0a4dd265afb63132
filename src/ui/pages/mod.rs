//! The pages beside the map, in a program of their own: who wants the map does not fetch them.

mod fields;
mod generator;

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::{Shared, SidePage, Site, Step};
use crate::interop::{document, focus};
use crate::reactive::effect;
use crate::text::pages::generator::generator;
use crate::text::words;
use crate::ui::html::Child;
use crate::ui::parts::Logo;
use generator::Generator;

/// The id of the button that changes the language.
const LANGUAGE_ID: &str = "langue";

/// The page, once the site's configuration is there.
#[component]
pub(super) fn SideRoot(site: Shared<Site>) -> AnyView {
    let page = SidePage::new(site);
    page.provide();
    generator::prepare(page);
    effect(move || document::set_lang(page.lang.get().tag()));
    effect(move || {
        let theme = if page.dark.get() { "dark" } else { "light" };
        document::set_root_data("theme", theme);
    });
    effect(move || {
        let lang = page.lang.get();
        let site = page.with_site(|site| site.config.title.get(lang).to_owned());
        document::set_title(&format!("{} · {site}", generator(lang).title));
    });
    document::set_root_data("state", "ready");
    // Another language draws the page anew.
    Child::into_view(move || {
        page.lang.track();
        view! { <Frame /> }
    })
}

#[component]
fn Frame() -> AnyView {
    let page = SidePage::get();
    let lang = page.lang.get_untracked();
    let title = page.with_site(|site| site.config.title.get(lang).to_owned());
    let (others, links) = page.with_site(|site| {
        let others = site.config.languages.iter().copied();
        let others: Vec<_> = others.filter(|other| *other != lang).collect();
        (others, site.config.legal_links.clone())
    });
    let language = move |other: crate::domain::lang::Lang| {
        let change = move |_| {
            page.navigation
                .go(Step::Push, |view| view.lang = Some(other));
            // The page is drawn anew: the focus stays on the button that takes this one's place.
            focus::after_render(LANGUAGE_ID);
        };
        view! {
            <button type="button" class="language" id=LANGUAGE_ID lang=other.tag() on:click=change>
                {words(lang).frame.other_language}
            </button>
        }
    };
    let link = move |link: crate::domain::config::LegalLink| {
        view! { <a href=link.url>{link.name.get(lang).to_owned()}</a> }
    };
    view! {
        <div class="side-page">
            <header class="site-header">
                <Logo />
                <p class="site-title">
                    <a href=format!("./?lang={lang}")>
                        {title}
                        <span class="visually-hidden">" – " {generator(lang).back}</span>
                    </a>
                </p>
                {others.into_iter().map(language).collect_view()}
            </header>
            <main>
                <Generator />
            </main>
            <footer class="site-footer" aria-label=words(lang).frame.footer>
                {links.into_iter().map(link).collect_view()}
            </footer>
        </div>
    }
}
