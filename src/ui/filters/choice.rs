//! One thing that can be chosen, whatever its kind: what it is called, whether it is chosen, what it would show.

use crate::app::{Site, State, Step};
use crate::domain::filter::{Counts, Selection, TriState};
use crate::domain::lang::Lang;
use crate::domain::taxonomy::{CategoryIndex, FamilyIndex};
use crate::domain::view_state::Key;
use crate::domain::vocabulary::{LabelIndex, ServiceIndex};

/// One thing that can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Choice {
    /// All rubriques of a family.
    Family(FamilyIndex),
    /// One rubrique.
    Category(CategoryIndex),
    /// One service.
    Service(ServiceIndex),
    /// One label.
    Label(LabelIndex),
}

impl Choice {
    /// The parameter that chooses it.
    pub(super) const fn key(self) -> Key {
        match self {
            Self::Family(_) | Self::Category(_) => Key::Categories,
            Self::Service(_) => Key::Services,
            Self::Label(_) => Key::Labels,
        }
    }

    /// What is chosen; a family whose rubriques are all chosen counts as one.
    pub(super) fn all_chosen(site: &Site, selection: &Selection) -> Vec<Self> {
        let mut chosen = Vec::new();
        for (at, family) in (0_u16..).zip(site.vocabulary.taxonomy.families()) {
            match selection.family_state(family) {
                TriState::All => chosen.push(Self::Family(FamilyIndex(at))),
                TriState::Some => {
                    let rubriques = family.categories.clone().map(CategoryIndex);
                    chosen.extend(
                        rubriques
                            .filter(|one| selection.categories.contains(one))
                            .map(Self::Category),
                    );
                }
                TriState::None => {}
            }
        }
        chosen.extend(selection.services.iter().copied().map(Self::Service));
        chosen.extend(selection.labels.iter().copied().map(Self::Label));
        chosen
    }

    /// Its name.
    pub(super) fn name(self, site: &Site, lang: Lang) -> String {
        let words = &site.vocabulary;
        let name = match self {
            Self::Family(family) => words.taxonomy.family(family).label.get(lang),
            Self::Category(category) => words.taxonomy.category(category).label.get(lang),
            Self::Service(service) => words.service_name(service, lang),
            Self::Label(label) => words.label_name(label, lang),
        };
        name.to_owned()
    }

    /// Whether it is chosen.
    pub(super) fn state(self, site: &Site, selection: &Selection) -> TriState {
        let chosen = match self {
            Self::Family(family) => {
                return selection.family_state(site.vocabulary.taxonomy.family(family));
            }
            Self::Category(category) => selection.categories.contains(&category),
            Self::Service(service) => selection.services.contains(&service),
            Self::Label(label) => selection.labels.contains(&label),
        };
        if chosen {
            TriState::All
        } else {
            TriState::None
        }
    }

    /// How many establishments choosing it would show.
    pub(super) fn count(self, counts: &Counts) -> u32 {
        let (list, at) = match self {
            Self::Family(FamilyIndex(at)) => (&counts.families, at),
            Self::Category(CategoryIndex(at)) => (&counts.categories, at),
            Self::Service(ServiceIndex(at)) => (&counts.services, at),
            Self::Label(LabelIndex(at)) => (&counts.labels, at),
        };
        list.get(usize::from(at)).copied().unwrap_or_default()
    }

    /// Chooses it, or no longer: one entry in the history.
    pub(super) fn toggle(self, state: State) {
        state.navigation.go(Step::Push, |view| {
            let selection = &mut view.selection;
            match self {
                Self::Family(family) => {
                    state.with_site(|site| {
                        selection.toggle_family(site.vocabulary.taxonomy.family(family));
                    });
                }
                Self::Category(category) => selection.toggle_category(category),
                Self::Service(service) => selection.toggle_service(service),
                Self::Label(label) => selection.toggle_label(label),
            }
        });
    }

    /// Its name in the language of the page.
    pub(super) fn shown_name(self, state: State) -> String {
        let lang = state.lang.get_untracked();
        state.with_site(|site| self.name(site, lang))
    }

    /// Whether it is chosen now. Tracks the selection.
    pub(super) fn shown_state(self, state: State) -> TriState {
        state
            .selection
            .with(|selection| state.with_site(|site| self.state(site, selection)))
    }
}
