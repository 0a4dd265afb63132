//! What stands beside the map, or in the phone's sheet: results, filters, one establishment.

use geolocal_view::view;
use leptos::prelude::*;

use super::footer::SiteFooter;
use super::sheet::SheetHandle;
use crate::app::State;
use crate::reactive::memo;
use crate::ui::detail::Detail;
use crate::ui::filters::FilterPane;
use crate::ui::list::{ResultList, SpotResults};
use crate::ui::notices::{DataNotices, DemoBand};

/// What the panel shows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Content {
    Results,
    Spot,
    Filters,
    Detail,
}

/// The panel.
#[component]
pub(super) fn Panel() -> AnyView {
    let state = State::get();
    let content = memo(move || {
        if state
            .navigation
            .view()
            .with(|view| view.establishment.is_some())
        {
            Content::Detail
        } else if state.filters_open.get() {
            Content::Filters
        } else if state.spot.records().is_some() {
            Content::Spot
        } else {
            Content::Results
        }
    });
    view! {
        <section class="panel" aria-label=state.words().frame.panel>
            <SheetHandle />
            <div class="panel-body">
                {move || match content.get() {
                    Content::Results => {
                        view! {
                            <DemoBand />
                            <ResultList>
                                <DataNotices />
                                <SiteFooter />
                            </ResultList>
                        }
                    }
                    Content::Spot => view! { <SpotResults /> },
                    Content::Filters => view! { <FilterPane /> },
                    Content::Detail => view! { <Detail /> },
                }}
            </div>
        </section>
    }
}
