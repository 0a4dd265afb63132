//! The pages beside the map, in a program of their own: who wants the map does not fetch them.

mod code_block;
mod data;
mod fields;
mod form;
mod generator;
mod help;
mod listing;
mod registration;
mod subject;

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::{Shared, SidePage, Site};
use crate::interop::{document, location};
use crate::reactive::effect;
use crate::text::pages::generator::generator;
use crate::text::words;
use crate::ui::html::Child;
use crate::ui::language::LanguageButton;
use crate::ui::legal::legal_links;
use crate::ui::parts::Logo;
use subject::Subject;

/// The page, once the site's configuration is there.
#[component]
pub(super) fn SideRoot(site: Shared<Site>) -> AnyView {
    let page = SidePage::new(site);
    page.provide();
    let subject = Subject::of(location::parameter("page").as_deref());
    subject.prepare(page);
    effect(move || document::set_lang(page.lang.get().tag()));
    effect(move || document::set_theme(page.dark.get()));
    effect(move || {
        let lang = page.lang.get();
        let site = page.with_site(|site| site.config.title.get(lang).to_owned());
        document::set_title(&format!("{} · {site}", subject.title(lang)));
    });
    document::set_root_data("state", "ready");
    // Another language draws the page anew.
    Child::into_view(move || {
        page.lang.track();
        view! { <Frame subject=subject /> }
    })
}

#[component]
fn Frame(subject: Subject) -> AnyView {
    let page = SidePage::get();
    let lang = page.lang.get_untracked();
    let title = page.with_site(|site| site.config.title.get(lang).to_owned());
    let (others, links) = page.with_site(|site| {
        let others = site.config.languages.iter().copied();
        let others: Vec<_> = others.filter(|other| *other != lang).collect();
        (others, legal_links(site, lang, false))
    });
    let language = move |other| {
        view! { <LanguageButton navigation=page.navigation lang=lang other=other /> }
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
                {subject.body()}
            </main>
            <footer class="site-footer" aria-label=words(lang).frame.footer>
                {links}
            </footer>
        </div>
    }
}
