//! What visitors of the map may change, and what they see of it.

use geolocal_view::view;
use leptos::prelude::*;

use super::draft::Draft;
use crate::domain::view_state::{Key, PagePart, Wheel};
use crate::ui::pages::fields::{Checkbox, Radio};

/// The parameters that can be locked here, in the order of their words.
const LOCKS: [Key; 7] = [
    Key::Text,
    Key::Categories,
    Key::Services,
    Key::Labels,
    Key::Open,
    Key::Territory,
    Key::Lang,
];
/// The parts of the map, in the order of their words.
const PARTS: [PagePart; 4] = [
    PagePart::Search,
    PagePart::Filters,
    PagePart::List,
    PagePart::Header,
];

/// The fields.
#[component]
pub(super) fn Allowed() -> AnyView {
    let draft = Draft::get();
    let words = &draft.words().allowed;
    let part = move |(part, name): (PagePart, &'static str)| {
        let is_shown = move || draft.view.with(|view| !view.embed.hidden.contains(&part));
        let toggle = move || {
            draft.change(|view| {
                let hidden = &mut view.embed.hidden;
                if !hidden.remove(&part) {
                    hidden.insert(part);
                }
            });
        };
        view! { <Checkbox text=name checked=Box::new(is_shown) toggle=Box::new(toggle) /> }
    };
    let lock = move |(key, name): (Key, &'static str)| {
        let is_locked = move || draft.view.with(|view| view.embed.locked.contains(&key));
        let toggle = move || {
            draft.change(|view| {
                let locked = &mut view.embed.locked;
                if !locked.remove(&key) {
                    locked.insert(key);
                }
            });
        };
        view! { <Checkbox text=name checked=Box::new(is_locked) toggle=Box::new(toggle) /> }
    };
    let wheel = move |(wheel, name): (Wheel, &'static str)| {
        let is_chosen = move || draft.view.with(|view| view.embed.wheel == wheel);
        let choose = move || draft.change(|view| view.embed.wheel = wheel);
        view! { <Radio name="molette" text=name chosen=Box::new(is_chosen) choose=Box::new(choose) /> }
    };
    let wheels = [Wheel::WithCtrl, Wheel::Free].into_iter().zip(words.wheels);
    view! {
        <fieldset class="form-part">
            <legend>{words.title}</legend>
            <fieldset class="form-group form-columns">
                <legend>{words.parts}</legend>
                {PARTS.into_iter().zip(words.part_names).map(part).collect_view()}
            </fieldset>
            <fieldset class="form-group form-columns">
                <legend>{words.locked}</legend>
                {LOCKS.into_iter().zip(words.locks).map(lock).collect_view()}
                <p class="note">{words.lock_help}</p>
            </fieldset>
            <fieldset class="form-group">
                <legend>{words.wheel}</legend>
                {wheels.map(wheel).collect_view()}
            </fieldset>
        </fieldset>
    }
}
