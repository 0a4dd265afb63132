//! What establishments do not say, most often missing first.

use geolocal_view::view;
use leptos::prelude::*;

use super::{size, words};
use crate::app::DataPage;
use crate::domain::quality::{Gap, Missing};
use crate::interop::scheduling::{Slice, Task, breathe, task};
use crate::reactive::{RwSignal, effect};
use crate::ui::html::Child;

/// How many establishments are read between two looks at the clock.
const BATCH: u32 = 32;

/// What is missing.
#[component]
pub(super) fn MissingTable() -> AnyView {
    let data = DataPage::get();
    let words = words(data);
    let gaps = RwSignal::new(Vec::<Gap>::new());
    let counting = StoredValue::new_local(None::<Task>);
    effect(move || {
        let dataset = data.places.with(|places| places.dataset.clone());
        if data.settled.get() {
            // Other establishments end the counting of those before.
            counting.set_value(Some(task(count(Missing::new(dataset), gaps))));
        }
    });
    let all = move || size(data.places.with(|places| places.dataset.len()));
    let list = move || {
        let gaps = gaps.get();
        if gaps.is_empty() {
            return view! { <p>{words.nothing_missing}</p> };
        }
        let all = all();
        let rows = gaps.into_iter().map(|gap| {
            let count = size(gap.count);
            view! {
                <li>
                    <span>{(words.property)(gap.property)}</span>
                    <meter min="0" max=all.to_string() value=count.to_string() aria-hidden="true"></meter>
                    <span>{(words.missing_of)(count, all)}</span>
                </li>
            }
        });
        view! { <ul class="data-missing">{rows.collect_view()}</ul> }
    };
    let any = move || all() != 0;
    Child::into_view(move || {
        any().then(|| {
            view! {
                <p>{words.missing_lead}</p>
                {list}
            }
        })
    })
}

async fn count(mut missing: Missing, gaps: RwSignal<Vec<Gap>>) {
    let mut slice = Slice::begin();
    while missing.step(BATCH) {
        if slice.is_over() {
            breathe().await;
            slice = Slice::begin();
        }
    }
    if gaps.lives() {
        gaps.set(missing.gaps());
    }
}
