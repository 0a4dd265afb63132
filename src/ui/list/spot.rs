//! The places that share one spot of the map, where no zoom sets them apart.

use geolocal_view::view;
use leptos::prelude::*;

use super::rows::Rows;
use crate::app::State;
use crate::interop::focus;
use crate::reactive::{effect, memo};
use crate::ui::parts::Icon;

/// The places that share one spot.
#[component]
pub(in crate::ui) fn SpotResults() -> AnyView {
    let state = State::get();
    let records = memo(move || state.spot.records().unwrap_or_default());
    effect(|| focus::after_render("meme-endroit"));
    let heading = move || {
        let count = records.with(|records| u32::try_from(records.len()).unwrap_or(u32::MAX));
        (state.words().map.same_spot)(count)
    };
    view! {
        <div class="panel-head">
            <button type="button" class="button button-quiet" on:click=move |_| state.spot.close()>
                <Icon name="arrow-left" />
                {state.words().map.leave_spot}
            </button>
        </div>
        <div class="panel-scroll">
            <h2 class="list-heading" id="meme-endroit" tabindex="-1">
                {heading}
            </h2>
            <Rows records=records />
        </div>
    }
}
