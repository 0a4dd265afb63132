//! The values of a listing as the data has them.

use geolocal_view::view;
use leptos::prelude::*;
use serde_json::Value;

use super::words;
use crate::app::ListingPage;

/// A table of properties and values, folded.
#[component]
pub(super) fn Raw(record: u32) -> AnyView {
    let state = ListingPage::get();
    let words = &words(&state).raw;
    let feature = state
        .data
        .places
        .with_untracked(|places| places.dataset.feature(record));
    let feature: Value = serde_json::from_str(&feature.unwrap_or_default()).unwrap_or_default();
    let properties = feature.get("properties").and_then(Value::as_object);
    let own = properties.into_iter().flatten();
    let mut rows: Vec<_> = own
        .map(|(name, value)| (name.clone(), text_of(value)))
        .collect();
    let geometry = feature.pointer("/geometry/coordinates");
    rows.extend(geometry.map(|at| ("coordinates".to_owned(), text_of(at))));
    let row = |(name, value): (String, String)| {
        view! {
            <tr>
                <th scope="row">
                    <code>{name}</code>
                </th>
                <td>{value}</td>
            </tr>
        }
    };
    let [property, value] = words.columns;
    view! {
        <details class="listing-part raw">
            <summary>{words.title}</summary>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{property}</th>
                        <th scope="col">{value}</th>
                    </tr>
                </thead>
                <tbody>{rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </details>
    }
}

fn text_of(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(text_of).collect::<Vec<_>>().join("; "),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::Object(_) => value.to_string(),
    }
}
