//! `page=donnees`: where the establishments come from, how old they are, and what should be put right.

mod issues;
mod missing;
mod source;
mod take;

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::{DataPage, SidePage};
use crate::text::pages::data::DataWords;
use crate::ui::html::Child;
use issues::{Issues, UnmetNames};
use missing::MissingTable;
use source::SourceCard;
use take::Take;

/// Sets up what the page needs, for as long as it lives.
pub(super) fn prepare(page: SidePage) {
    DataPage::new(page).provide();
}

/// The page about the data.
#[component]
pub(super) fn Data() -> AnyView {
    let data = DataPage::get();
    let words = words(data);
    let count = data.sources.standings.with_untracked(Vec::len);
    let cards = (0..count).map(|number| Child::into_view(view! { <SourceCard number=number /> }));
    view! {
        <div class="side-head">
            <h1>{words.title}</h1>
            <p>{words.lead}</p>
        </div>
        <section class="data-part">
            <h2>{words.sources}</h2>
            <ul class="data-sources">{cards.collect_view()}</ul>
        </section>
        <section class="data-part">
            <h2>{words.issues}</h2>
            <Issues />
            <UnmetNames />
        </section>
        <section class="data-part">
            <h2>{words.missing}</h2>
            <MissingTable />
        </section>
        <section class="data-part" id="emporter">
            <h2>{words.take}</h2>
            <Take />
        </section>
    }
}

/// The words in the language of the page.
fn words(data: DataPage) -> &'static DataWords {
    crate::text::pages::data::data(data.page.lang.get_untracked())
}

/// A count, as the words want it.
fn size(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
