//! `page=integrer`: the code that shows the map in another page, put together by eye.
//!
//! What is chosen is the address itself, as for the map: a link to this page keeps it.

mod allowed;
mod code;
mod draft;
mod host;
mod look;
mod notices;
mod preview;
mod shown;
mod size;
mod territory;

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::SidePage;
use crate::text::pages::generator::generator;
use allowed::Allowed;
use code::Code;
use draft::Draft;
use host::HostCheck;
use look::LookFields;
use notices::Notices;
use preview::Preview;
use shown::Shown;
use size::SizeFields;

/// Sets up what the generator needs, for as long as the page lives.
pub(super) fn prepare(page: SidePage) {
    page.fetch_gazetteer();
    provide_context(Draft::new(page));
}

/// The generator.
#[component]
pub(super) fn Generator() -> AnyView {
    let page = SidePage::get();
    let words = generator(page.lang.get_untracked());
    view! {
        <div class="side-head">
            <h1>{words.title}</h1>
            <p>{words.lead}</p>
            <Notices />
        </div>
        <div class="generator">
            <form class="generator-form">
                <Shown />
                <Allowed />
                <LookFields />
                <SizeFields />
            </form>
            <div class="generator-result">
                <Preview />
                <Code />
                <HostCheck />
            </div>
        </div>
    }
}
