//! Colours and language.

use geolocal_view::view;
use leptos::ev::Event;
use leptos::prelude::*;

use super::draft::Draft;
use crate::domain::colour::Colour;
use crate::domain::lang::Lang;
use crate::domain::view_state::Theme;
use crate::interop::input;
use crate::reactive::{RwSignal, effect};
use crate::ui::pages::fields::{Note, Select, TextField};

/// The id of the field of the colour.
const COLOUR_ID: &str = "couleur";
/// What the colour well shows while there is no colour: the map's own, as in `style/tokens.css`.
const OWN_COLOUR: &str = "#0d5c55";

/// The fields.
#[component]
pub(super) fn LookFields() -> AnyView {
    let draft = Draft::get();
    let words = &draft.words().look;
    let themes = Theme::ALL.into_iter().zip(words.themes);
    let themes = themes.map(|(theme, name)| (theme.name().to_owned(), name.to_owned()));
    let theme = move || draft.view.with(|view| view.embed.theme.name().to_owned());
    let choose_theme = move |name: String| {
        let theme = Theme::ALL.into_iter().find(|theme| theme.name() == name);
        draft.change(|view| view.embed.theme = theme.unwrap_or_default());
    };
    let langs = draft.page.with_site(|site| site.config.languages.clone());
    let langs = langs.into_iter().map(|lang| {
        let name = match lang {
            Lang::Fr => "Français",
            Lang::En => "English",
        };
        (lang.tag().to_owned(), name.to_owned())
    });
    let langs = [(String::new(), words.any_lang.to_owned())]
        .into_iter()
        .chain(langs);
    let lang = move || {
        draft
            .view
            .with(|view| view.lang.map_or("", Lang::tag).to_owned())
    };
    let choose_lang = move |tag: String| draft.change(|view| view.lang = tag.parse().ok());
    view! {
        <fieldset class="form-part">
            <legend>{words.title}</legend>
            <Select
                label=words.theme
                options=themes.collect()
                chosen=Box::new(theme)
                choose=Box::new(choose_theme)
            />
            <ColourField />
            <Select
                label=words.lang
                options=langs.collect()
                chosen=Box::new(lang)
                choose=Box::new(choose_lang)
            />
        </fieldset>
    }
}

/// What was typed instead of a colour that can be taken.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Refused {
    NoColour,
    TooPale(Colour),
}

/// The contrast with white, cut to one decimal: what misses the mark must not look as if it met it.
fn contrast(colour: Colour) -> f64 {
    (colour.contrast(Colour::WHITE) * 10.0).floor() / 10.0
}

#[component]
fn ColourField() -> AnyView {
    let draft = Draft::get();
    let words = &draft.words().look;
    let refused = RwSignal::new(None::<Refused>);
    let colour = move || draft.view.with(|view| view.embed.colour);
    let take = move |text: String| {
        let text = text.trim();
        let parsed = Colour::parse(text);
        refused.set(match parsed {
            None if !text.is_empty() => Some(Refused::NoColour),
            Some(colour) if !colour.carries_white() => Some(Refused::TooPale(colour)),
            _ => None,
        });
        if refused.get_untracked().is_none() {
            draft.change(|view| view.embed.colour = parsed);
        }
    };
    let note = move || match refused.get() {
        Some(Refused::NoColour) => Some(Note::Error(words.no_colour.to_owned())),
        Some(Refused::TooPale(colour)) => Some(Note::Error((words.too_pale)(contrast(colour)))),
        None => {
            let colour = colour()?;
            Some(Note::Help((words.contrast)(contrast(colour))))
        }
    };
    let shown = move || colour().map_or_else(|| OWN_COLOUR.to_owned(), Colour::css);
    let well = move |event: Event| {
        let chosen = input::value_of(&event);
        input::set_value(COLOUR_ID, chosen.trim_start_matches('#'));
        take(chosen);
    };
    let own = move |_| {
        input::set_value(COLOUR_ID, "");
        take(String::new());
    };
    effect(move || input::set_value("couleur-choix", &shown()));
    let digits = move || colour().map(Colour::digits).unwrap_or_default();
    view! {
        <div class="colour-field">
            <TextField
                id=COLOUR_ID
                label=words.colour
                value=Box::new(digits)
                note=Box::new(note)
                change=Box::new(take)
            />
            <input type="color" id="couleur-choix" value=untrack(shown) aria-label=words.pick on:change=well />
            <button type="button" class="button" on:click=own>
                {words.own_colour}
            </button>
        </div>
    }
}
