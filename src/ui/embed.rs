//! A map inside another page: its colours, and the ways out of the frame.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::State;
use crate::domain::colour::Palette;
use crate::interop::document;
use crate::reactive::effect;
use crate::text::embed::embed;
use crate::ui::html::Child;
use crate::ui::parts::Icon;

/// Says on the root element what the page is, for the style sheet, and keeps its colours.
pub(super) fn follow_embed(state: State) {
    let switches = state.navigation.embed();
    if !switches.on {
        return;
    }
    let kind = if state.navigation.is_card() {
        "card"
    } else {
        "map"
    };
    document::set_root_data("embed", kind);
    if let Some(colour) = switches.colour {
        effect(move || {
            let palette = Palette::of(colour, state.dark.get());
            for (name, colour) in [
                ("--brand", palette.brand),
                ("--brand-hover", palette.hover),
                ("--brand-soft", palette.soft),
                ("--brand-ink", palette.ink),
            ] {
                document::set_root_style(name, &colour.css());
            }
        });
    }
}

/// The map by itself, with every option and all that is chosen.
#[component]
pub(super) fn FullScreenLink() -> AnyView {
    let state = State::get();
    let text = embed(state.lang.get_untracked()).full_screen;
    let href = move || state.navigation.link(|_| {});
    view! {
        <div class="map-controls-group">
            <a class="map-button" href=href target="_blank" rel="noopener" aria-label=text title=text>
                <Icon name="maximize" />
            </a>
        </div>
    }
}

/// The whole site: nothing hidden, nothing locked. Nothing where the page is not embedded.
#[component]
pub(super) fn WholeSiteLink() -> AnyView {
    let state = State::get();
    let words = embed(state.lang.get_untracked());
    let text = if state.navigation.is_card() {
        words.whole_site_card
    } else {
        words.whole_site
    };
    let link = move || {
        view! {
            <a
                class="whole-site"
                href=move || state.navigation.whole_site()
                target="_blank"
                rel="noopener"
            >
                <Icon name="map" />
                {text}
                <span class="visually-hidden">" ("{state.words().detail.new_tab}")"</span>
            </a>
        }
    };
    Child::into_view(state.navigation.embed().on.then(link))
}
