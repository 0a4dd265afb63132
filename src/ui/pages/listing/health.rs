//! How good a listing is: what is missing, and what needs a look.

use geolocal_view::view;
use leptos::prelude::*;

use super::words;
use crate::app::ListingPage;
use crate::domain::checkup::{Facts, Missing, Warning, completeness, warnings};
use crate::domain::corrections::Kind;
use crate::domain::establishment::Establishment;
use crate::reactive::memo;
use crate::text::pages::checkup::checkup;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// The score, what to add, what to check.
#[component]
pub(super) fn Health(record: u32, place: Establishment) -> AnyView {
    let state = ListingPage::get();
    let words = words(&state);
    view! {
        <section class="listing-part health">
            <h3>{words.health.title}</h3>
            <Score place=place.clone() />
            <Warnings record=record place=place />
        </section>
    }
}

#[component]
fn Score(place: Establishment) -> AnyView {
    let state = ListingPage::get();
    let words = words(&state);
    let own = checkup(state.data.page.lang.get_untracked());
    let found = completeness(&place);
    let line = |missing: Missing| {
        let [what, why] = (own.missing)(missing);
        view! {
            <li>
                <strong>{what}</strong>
                " "
                <span class="note">{why}</span>
            </li>
        }
    };
    let score = found.score;
    let missing: Vec<_> = found.missing.into_iter().map(line).collect();
    let list = if missing.is_empty() {
        view! { <p>{own.complete}</p> }
    } else {
        view! {
            <h4>{words.health.missing}</h4>
            <ol class="plain-list">{missing}</ol>
        }
    };
    view! {
        <p class="score">
            <meter min="0" max="100" low="50" high="80" optimum="100" value=score.to_string() aria-hidden="true"></meter>
            <strong>{(own.score)(score)}</strong>
        </p>
        {list}
    }
}

#[component]
fn Warnings(record: u32, place: Establishment) -> AnyView {
    let state = ListingPage::get();
    let page = state.data.page;
    let words = words(&state);
    let own = checkup(page.lang.get_untracked());
    let today = memo(move || page.now.get().date());
    let found = memo(move || {
        let today = today.get();
        page.gazetteer.with(|gazetteer| {
            page.with_site(|site| {
                state.data.places.with_untracked(|places| {
                    warnings(&Facts {
                        dataset: &places.dataset,
                        record,
                        place: &place,
                        vocabulary: &site.vocabulary,
                        gazetteer: gazetteer.as_deref(),
                        today,
                    })
                })
            })
        })
    });
    let line = move |warning: Warning| {
        let advice = (own.warning)(&warning);
        let to = if matches!(warning, Warning::Duplicate { .. }) {
            Kind::Disclaimer
        } else {
            Kind::Correction
        };
        let href = state.link(Some(to));
        view! {
            <li data-warning=warning.field()>
                <Icon name="triangle-alert" />
                <p>
                    <strong>{advice.what}</strong>
                    " "
                    <span class="note">{advice.why}</span>
                    " "
                    <a href=href>{advice.mend}</a>
                </p>
            </li>
        }
    };
    Child::into_view(move || {
        let found = found.get();
        if found.is_empty() {
            return view! { <p>{own.no_warnings}</p> };
        }
        let count = u64::try_from(found.len()).unwrap_or(u64::MAX);
        view! {
            <h4>{(words.health.warnings)(count)}</h4>
            <ul class="warnings">{found.into_iter().map(line).collect_view()}</ul>
        }
    })
}
