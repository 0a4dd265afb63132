//! What can be taken along: the list on paper, as a spreadsheet or as a file for maps.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::{State, save};
use crate::domain::export::{About, Exporter, Format};
use crate::domain::list_window::PRINTED;
use crate::interop::scheduling::{drawn, spawn};
use crate::interop::{document, focus};
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// The id of the menu's button.
const MENU_ID: &str = "emporter";

/// The menu.
#[component]
pub(super) fn Take() -> AnyView {
    let state = State::get();
    let words = &state.find().list;
    let licence = state.with_site(|site| Some(site.config.licence()?.name));
    view! {
        <details class="take">
            <summary class="button button-quiet button-icon" id=MENU_ID aria-label=words.take title=words.take>
                <Icon name="download" />
            </summary>
            <div class="take-menu">
                <button type="button" class="button button-quiet" on:click=move |_| print(state)>
                    {words.print}
                </button>
                <button type="button" class="button button-quiet" on:click=move |_| export(state, Format::Csv)>
                    {words.csv}
                </button>
                <button type="button" class="button button-quiet" on:click=move |_| export(state, Format::Geojson)>
                    {words.geojson}
                </button>
                {licence.map(|name| view! { <p>{(words.licence)(&name)}</p> })}
            </div>
        </details>
    }
}

/// The records of the list, in its order.
fn records(state: State) -> Vec<u32> {
    state.in_view.with_untracked(|view| {
        let (inside, outside) = (view.inside.iter(), view.outside.iter());
        inside.chain(outside).copied().collect()
    })
}

fn export(state: State, format: Format) {
    let about = state.with_site(|site| {
        let config = &site.config;
        About {
            name: config.title.get(state.lang.get_untracked()).to_owned(),
            fictional: config.is_fictional(),
            licence: config.licence(),
        }
    });
    let dataset = state.places.with_untracked(|places| places.dataset.clone());
    let exporter = Exporter::new(format, dataset, records(state), about);
    spawn(save(exporter, state.now.get_untracked().date()));
    focus::by_id(MENU_ID);
}

/// Makes all rows, prints, and goes back to those in sight.
fn print(state: State) {
    state.printing.set(true);
    spawn(async move {
        drawn().await;
        document::print();
        state.printing.set(false);
    });
}

/// Says on paper that the list goes on.
#[component]
pub(super) fn PrintedEnd() -> AnyView {
    let state = State::get();
    let words = &state.find().list;
    let most = u64::try_from(PRINTED).unwrap_or(u64::MAX);
    let cut = move || state.printing.get() && u64::from(state.total()) > most;
    Child::into_view(move || {
        cut().then(|| view! { <p class="list-note">{(words.printed)(most)}</p> })
    })
}
