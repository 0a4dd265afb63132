//! Messages over the map: what in the link was ignored, the basemap, the position.

use geolocal_view::view;
use leptos::prelude::*;

use super::site_notice;
use crate::app::State;
use crate::reactive::{RwSignal, Signal};
use crate::text::notices::url_notice;
use crate::ui::parts::Icon;

/// Messages over the map, each of which can be dismissed.
#[component]
pub(in crate::ui) fn FloatingNotices(
    /// What the map has to say.
    map: Signal<Vec<String>>,
) -> AnyView {
    let state = State::get();
    let dismissed = RwSignal::new(Vec::<String>::new());
    let waiting = move || {
        let lang = state.lang.get_untracked();
        let mut messages = state.with_site(|site| {
            site.notices
                .iter()
                .map(|notice| site_notice(lang, notice))
                .collect::<Vec<_>>()
        });
        messages.extend(
            state
                .navigation
                .notices()
                .iter()
                .map(|notice| url_notice(lang, notice)),
        );
        messages.extend(map.get());
        dismissed.with(|dismissed| messages.retain(|message| !dismissed.contains(message)));
        messages
    };
    let notice = move |message: String| {
        let dismiss = {
            let message = message.clone();
            move || dismissed.update(|list| list.push(message.clone()))
        };
        view! { <Notice text=message dismiss=dismiss /> }
    };
    view! {
        <div class="notices" role="status">
            {move || waiting().into_iter().map(notice).collect_view()}
        </div>
    }
}

#[component]
fn Notice(text: String, dismiss: impl Fn() + 'static) -> AnyView {
    let state = State::get();
    view! {
        <div class="notice">
            <Icon name="info" />
            <p>{text}</p>
            <button
                type="button"
                class="button button-quiet button-icon"
                aria-label=state.words().frame.dismiss
                on:click=move |_| dismiss()
            >
                <Icon name="x" />
            </button>
        </div>
    }
}
