//! What stands beside the map, or in the phone's sheet: results, filters, one establishment.

use geolocal_view::view;
use leptos::prelude::*;

use super::footer::SiteFooter;
use super::sheet::SheetHandle;
use crate::app::State;
use crate::domain::view_state::PagePart;
use crate::reactive::{Signal, memo};
use crate::ui::detail::Detail;
use crate::ui::filters::FilterPane;
use crate::ui::list::{ResultList, SpotResults, Total};
use crate::ui::notices::{DataQuality, DemoBand};

/// What the panel shows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    Results,
    /// An embedded map without its list: the number of results, for those who cannot see the map.
    Total,
    Spot,
    Filters,
    Detail,
}

impl Content {
    /// Its name for the style sheet.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Results => "results",
            Self::Total => "total",
            Self::Spot => "spot",
            Self::Filters => "filters",
            Self::Detail => "detail",
        }
    }
}

/// What the panel shows now.
pub(super) fn content_of(state: State) -> Signal<Content> {
    let list = state.navigation.shows(PagePart::List);
    memo(move || {
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
        } else if list {
            Content::Results
        } else {
            Content::Total
        }
    })
}

/// The panel.
#[component]
pub(super) fn Panel(content: Signal<Content>) -> AnyView {
    let state = State::get();
    view! {
        <section class="panel" aria-label=state.words().frame.panel>
            <SheetHandle />
            <div class="panel-body">
                {move || match content.get() {
                    Content::Results => {
                        view! {
                            <DemoBand />
                            <ResultList>
                                <DataQuality />
                                <SiteFooter />
                            </ResultList>
                        }
                    }
                    Content::Total => view! { <Total /> },
                    Content::Spot => view! { <SpotResults /> },
                    Content::Filters => view! { <FilterPane /> },
                    Content::Detail => view! { <Detail /> },
                }}
            </div>
        </section>
    }
}
