//! The pages beside the map, in a program of their own: who wants the map does not fetch them.

mod data;
mod fields;
mod generator;

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::{Shared, SidePage, Site};
use crate::domain::lang::Lang;
use crate::interop::{document, location};
use crate::reactive::effect;
use crate::text::pages::data::data as data_words;
use crate::text::pages::generator::generator;
use crate::text::words;
use crate::ui::html::Child;
use crate::ui::language::LanguageButton;
use crate::ui::legal::legal_links;
use crate::ui::parts::Logo;
use data::Data;
use generator::Generator;

/// The page, once the site's configuration is there.
#[component]
pub(super) fn SideRoot(site: Shared<Site>) -> AnyView {
    let page = SidePage::new(site);
    page.provide();
    let subject = Subject::of(location::parameter("page").as_deref());
    match subject {
        Subject::Data => data::prepare(page),
        Subject::Generator => generator::prepare(page),
    }
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

/// What a page is about.
#[derive(Clone, Copy)]
enum Subject {
    /// The code that shows the map elsewhere.
    Generator,
    /// The data.
    Data,
}

impl Subject {
    /// By the parameter `page`; `start/pages.js` has the same values.
    fn of(page: Option<&str>) -> Self {
        match page {
            Some("donnees") => Self::Data,
            Some(_) | None => Self::Generator,
        }
    }

    fn title(self, lang: Lang) -> &'static str {
        match self {
            Self::Data => data_words(lang).title,
            Self::Generator => generator(lang).title,
        }
    }
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
                {match subject {
                    Subject::Data => view! { <Data /> },
                    Subject::Generator => view! { <Generator /> },
                }}
            </main>
            <footer class="site-footer" aria-label=words(lang).frame.footer>
                {links}
            </footer>
        </div>
    }
}
