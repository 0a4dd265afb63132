//! Rows: of a hundred thousand, those in sight are made, and some around them.

use geolocal_view::view;
use leptos::html::Ul;
use leptos::prelude::*;

use super::row::Row;
use crate::app::State;
use crate::domain::decimal::fixed;
use crate::domain::list_window::{row_height, rows_in_sight, rows_on_paper};
use crate::interop::list_window::{InSight, ListWindow};
use crate::reactive::{RwSignal, Signal, effect, memo};
use crate::ui::html::Window;

/// What scrolls the rows.
const SCROLLER: &str = ".panel-scroll";

/// Rows; those out of sight are space.
#[component]
pub(super) fn Rows(
    /// The records, in order.
    records: Signal<Vec<u32>>,
    /// The records of the list before it, which are printed first.
    #[prop(optional)]
    behind: Option<Signal<Vec<u32>>>,
) -> AnyView {
    let state = State::get();
    let list = NodeRef::<Ul>::new();
    let sight = RwSignal::new(InSight::START);
    let watch = StoredValue::new_local(None::<ListWindow>);
    let len = memo(move || records.with(Vec::len));
    let range = memo(move || {
        if state.printing.get() {
            let before = behind.map_or(0, |behind| behind.with(Vec::len));
            return rows_on_paper(len.get(), before);
        }
        let InSight { above, height, row } = sight.get();
        rows_in_sight(len.get(), above, height, row)
    });
    let rows = memo(move || {
        let range = range.get();
        records.with(|records| {
            let own = records.get(range.clone()).unwrap_or_default();
            range.zip(own.iter().copied()).collect::<Vec<_>>()
        })
    });
    let height = memo(move || row_height(sight.with(|sight| sight.row)));
    let space = move |rows: usize| {
        let pixels = f64::from(u32::try_from(rows).unwrap_or(u32::MAX)) * height.get();
        format!("{}px", fixed(pixels, 0))
    };
    let look = move || {
        watch.try_with_value(|watch| watch.as_ref().map(ListWindow::look));
    };
    let owner = Owner::current().unwrap_or_default();
    list.on_load(move |list| {
        let parent = list.clone().into();
        let make = move |(place, record): (usize, u32)| {
            view! {
                <li aria-posinset=place + 1 aria-setsize=move || len.get()>
                    <Row record=record />
                </li>
            }
        };
        owner.with(|| {
            let mut window = Window::new(parent, make);
            effect(move || {
                rows.with(|rows| window.show(rows));
                // The first rows tell how high a row is.
                if sight.with_untracked(|sight| sight.row <= 0.0) {
                    request_animation_frame(look);
                }
            });
        });
        // Not before it stands in the page.
        request_animation_frame(move || {
            watch.try_update_value(|watch| {
                *watch = ListWindow::new(&list, SCROLLER, move |seen| sight.set(seen));
            });
        });
    });
    view! {
        <ul
            class="rows"
            node_ref=list
            style=("padding-block-start", move || space(range.get().start))
            style=("padding-block-end", move || space(len.get() - range.get().end.min(len.get())))
        ></ul>
    }
}
