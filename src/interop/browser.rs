//! What the browser prefers: language and colours.

use leptos::prelude::*;
use web_sys::MediaQueryList;

use super::listener::Listener;
use crate::domain::lang::Lang;
use crate::reactive::{RwSignal, Signal};

/// The first language of the browser that is offered; the first offered when none is.
pub fn preferred_lang(offered: &[Lang]) -> Lang {
    let tags = web_sys::window().map(|window| window.navigator().languages());
    let tags: Vec<String> = tags
        .iter()
        .flat_map(js_sys::Array::iter)
        .filter_map(|tag| tag.as_string())
        .collect();
    let wanted = tags
        .iter()
        .filter_map(|tag| Lang::preferred([tag.as_str()]));
    let mut wanted = wanted.filter(|lang| offered.contains(lang));
    wanted
        .next()
        .or_else(|| offered.first().copied())
        .unwrap_or_default()
}

/// Whether dark colours are preferred; follows the system until the current owner is disposed of.
pub fn prefers_dark() -> Signal<bool> {
    follow("(prefers-color-scheme: dark)")
}

/// Whether motion is to be kept low, now.
pub fn prefers_reduced_motion() -> bool {
    query("(prefers-reduced-motion: reduce)").is_some_and(|query| query.matches())
}

fn query(condition: &str) -> Option<MediaQueryList> {
    web_sys::window()?.match_media(condition).ok()?
}

fn follow(condition: &str) -> Signal<bool> {
    let Some(list) = query(condition) else {
        return RwSignal::new(false).read_only();
    };
    let holds = RwSignal::new(list.matches());
    let listener = StoredValue::new_local({
        let list = list.clone();
        Listener::new(&list.clone(), "change", move |_| holds.set(list.matches()))
    });
    on_cleanup(move || listener.dispose());
    holds.read_only()
}

/// A property of an element's computed style, trimmed; empty for one that is not set.
pub(super) fn style_of(element: &web_sys::Element, name: &str) -> String {
    let style = web_sys::window().and_then(|window| window.get_computed_style(element).ok()?);
    let value = style.and_then(|style| style.get_property_value(name).ok());
    value.unwrap_or_default().trim().to_owned()
}
