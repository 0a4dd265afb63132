//! The establishments as a file: all of them, or those that the address asks for.

use geolocal_view::view;
use leptos::prelude::*;

use super::{size, words};
use crate::app::DataPage;
use crate::domain::export::Format;
use crate::ui::parts::Icon;

/// How many, and the buttons.
#[component]
pub(super) fn Take() -> AnyView {
    let data = DataPage::get();
    let words = words(data);
    let count = move || {
        let count = data.records.with(|records| records.len());
        (words.take_count)(size(count), data.is_search.get())
    };
    let button = |format, label: &'static str| {
        view! {
            <button type="button" class="button" on:click=move |_| data.export(format)>
                <Icon name="download" />
                {label}
            </button>
        }
    };
    view! {
        <p role="status">{count}</p>
        <p class="data-buttons">{button(Format::Csv, words.csv)} {button(Format::Geojson, words.geojson)}</p>
    }
}
