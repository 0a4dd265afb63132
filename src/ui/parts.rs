//! Small parts that many others use.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::State;
use crate::domain::taxonomy::{CategoryIndex, FamilyIndex};

/// An icon of the sprite, hidden from assistive technology: the text beside it says what it means.
#[component]
pub(super) fn Icon(
    /// Its name in the icon set.
    #[prop(into)]
    name: String,
) -> AnyView {
    sprite("icon", None, format!("#icon-{name}"))
}

/// The mark of the site.
#[component]
pub(super) fn Logo() -> AnyView {
    sprite("site-logo", Some("0 0 36 36"), "#logo".to_owned())
}

/// A drawing of the sprite.
fn sprite(class: &'static str, view_box: Option<&'static str>, href: String) -> AnyView {
    // SVG has a namespace of its own, which Leptos knows.
    leptos::view! {
        <svg class=class viewBox=view_box aria-hidden="true" focusable="false">
            <use href=href></use>
        </svg>
    }
    .into_any()
}

/// A disc in the colour of a family, with an icon.
#[component]
pub(super) fn FamilyDot(
    /// The family.
    family: FamilyIndex,
    /// An icon of the sprite.
    icon: String,
) -> AnyView {
    let state = State::get();
    let colour = move || {
        let dark = state.dark.get();
        state.with_site(|site| {
            site.vocabulary
                .taxonomy
                .family(family)
                .colour(dark)
                .to_owned()
        })
    };
    view! {
        <span class="family-dot" aria-hidden="true" style=("--family", colour)>
            <Icon name=icon />
        </span>
    }
}

/// What a rubrique looks like: its family, icon and label in the language of the page.
pub(super) struct Look {
    /// Its family.
    pub(super) family: FamilyIndex,
    /// Its icon.
    pub(super) icon: String,
    /// Its label.
    pub(super) label: String,
}

/// What a rubrique looks like, in the language of the page.
pub(super) fn look_of(state: State, category: CategoryIndex) -> Look {
    let lang = state.lang.get_untracked();
    state.with_site(|site| {
        let category = site.vocabulary.taxonomy.category(category);
        Look {
            family: category.family,
            icon: category.icon.clone(),
            label: category.label.get(lang).to_owned(),
        }
    })
}
