//! `page=aide`: whom a shop may call.

mod line;

use geolocal_view::view;
use leptos::prelude::*;

pub(super) use line::HelpAside;

use crate::app::SidePage;
use crate::domain::contact::Email;
use crate::text::pages::help::help;
use line::HelpLineCard;

/// The page of help lines.
#[component]
pub(super) fn Help() -> AnyView {
    let page = SidePage::get();
    let lang = page.lang.get_untracked();
    let words = help(lang);
    let (lines, email) = page.with_site(|site| {
        let config = &site.config;
        (config.help_lines.clone(), config.contact.email.clone())
    });
    let none = lines.is_empty().then_some(words.none);
    let cards = lines
        .into_iter()
        .map(|line| view! { <HelpLineCard line=line /> });
    let write = email.and_then(|email| Email::parse(&email)).map(
        |email| view! { <li><a href=email.mailto_uri()>{(words.write)(email.as_str())}</a></li> },
    );
    let [check, register] = words.pages;
    view! {
        <div class="side-head">
            <h1>{words.title}</h1>
            <p>{words.lead}</p>
        </div>
        {none.map(|none| view! { <p>{none}</p> })}
        <ul class="help-lines">{cards.collect_view()}</ul>
        <section class="data-part">
            <h2>{words.else_title}</h2>
            <ul class="plain-list">
                <li><a href=format!("./?page=ma-fiche&lang={lang}")>{check}</a></li>
                <li><a href=format!("./?page=inscription&lang={lang}")>{register}</a></li>
                {write}
            </ul>
        </section>
    }
}
