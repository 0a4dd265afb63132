//! The chosen filters, each with a cross that drops it.

use leptos::prelude::*;

use super::{choose, reset};
use crate::app::{Site, State};
use crate::domain::filter::{Selection, TriState};
use crate::domain::lang::Lang;
use crate::domain::taxonomy::{CategoryIndex, FamilyIndex};
use crate::domain::vocabulary::{LabelIndex, ServiceIndex};
use crate::ui::parts::Icon;

/// One chosen filter: a whole family counts as one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Chosen {
    Family(FamilyIndex),
    Category(CategoryIndex),
    Service(ServiceIndex),
    Label(LabelIndex),
}

impl Chosen {
    fn all(site: &Site, selection: &Selection) -> Vec<Self> {
        let mut chosen = Vec::new();
        for (at, family) in (0_u16..).zip(site.vocabulary.taxonomy.families()) {
            let range = family.categories.clone();
            match selection.family_state(range.clone()) {
                TriState::All => chosen.push(Self::Family(FamilyIndex(at))),
                TriState::Some => chosen.extend(
                    range.map(CategoryIndex).filter(|c| selection.categories.contains(c)).map(Self::Category),
                ),
                TriState::None => {}
            }
        }
        chosen.extend(selection.services.iter().copied().map(Self::Service));
        chosen.extend(selection.labels.iter().copied().map(Self::Label));
        chosen
    }

    fn name(self, site: &Site, lang: Lang) -> String {
        let words = &site.vocabulary;
        match self {
            Self::Family(family) => words.taxonomy.family(family).label.get(lang).to_owned(),
            Self::Category(category) => words.taxonomy.category(category).label.get(lang).to_owned(),
            Self::Service(service) => words.service_name(service, lang).to_owned(),
            Self::Label(label) => words.label_name(label, lang).to_owned(),
        }
    }

    fn drop_from(self, site: &Site, selection: &mut Selection) {
        match self {
            Self::Family(family) => selection.toggle_family(site.vocabulary.taxonomy.family(family).categories.clone()),
            Self::Category(category) => selection.toggle_category(category),
            Self::Service(service) => selection.toggle_service(service),
            Self::Label(label) => selection.toggle_label(label),
        }
    }
}

/// The chosen filters.
#[component]
pub(in crate::ui) fn ChosenFilters() -> impl IntoView {
    let state = State::get();
    let chosen = Memo::new(move |_| state.selection.with(|selection| state.with_site(|site| Chosen::all(site, selection))));
    view! {
        <Show when=move || !chosen.with(Vec::is_empty)>
            <ul class="chosen" aria-label=move || state.words().filters.chosen>
                <For each=move || chosen.get() key=|chosen| *chosen let:filter>
                    <ChosenChip filter=filter />
                </For>
                <li>
                    <button type="button" class="chip" on:click=move |_| reset(state)>
                        <Icon name="rotate-ccw" />
                        {move || state.words().filters.reset}
                    </button>
                </li>
            </ul>
        </Show>
    }
}

#[component]
fn ChosenChip(filter: Chosen) -> impl IntoView {
    let state = State::get();
    let name = Memo::new(move |_| {
        let lang = state.lang.get();
        state.with_site(|site| filter.name(site, lang))
    });
    let remove = move |_| choose(state, |selection| state.with_site(|site| filter.drop_from(site, selection)));
    view! {
        <li>
            <button
                type="button"
                class="chip"
                aria-label=move || (state.words().filters.remove)(&name.get())
                on:click=remove
            >
                {name}
                <Icon name="x" />
            </button>
        </li>
    }
}
