//! What happens when a line is chosen.

use leptos::task::spawn_local;

use super::entries::Entry;
use super::{FIELD_ID, SearchBox};
use crate::app::{Camera, State, Step};
use crate::domain::filter::{Around, Near};
use crate::domain::gazetteer::CommuneIndex;
use crate::domain::geo::Bounds;
use crate::domain::insee::InseeCode;
use crate::domain::search::Target;
use crate::domain::sorted_set::SortedSet;
use crate::domain::taxonomy::CategoryIndex;
use crate::interop::geolocation;
use crate::interop::input;
use crate::ui::detail;
use crate::ui::located::Located;

impl SearchBox {
    /// Acts on a line and closes the list.
    pub(super) fn choose(self, entry: Entry) {
        self.close();
        match entry {
            Entry::Forget => self.recent.forget_all(),
            Entry::Text(text) => self.search_for(&text),
            Entry::Me => self.around_me(),
            Entry::Point(around) => {
                self.note_and_empty();
                look_around(self.state, around);
            }
            Entry::Target(target) => self.go_to(target),
        }
    }

    /// Shows all places that a text finds.
    pub(super) fn search_for(self, text: &str) {
        let text = text.trim();
        self.recent.remember(text);
        self.typed.set(text.to_owned());
        self.state.navigation.go(Step::Push, |view| {
            text.clone_into(&mut view.text);
            view.establishment = None;
        });
        // The address may say it already while the field says something else.
        input::set_value(FIELD_ID, text);
        self.state.sheet.raise();
    }

    fn go_to(self, target: Target) {
        self.note_and_empty();
        let state = self.state;
        match target {
            Target::Category(category) => only(state, category.0..category.0 + 1),
            Target::Family(family) => {
                let rubriques = state
                    .with_site(|site| site.vocabulary.taxonomy.family(family).categories.clone());
                only(state, rubriques);
            }
            Target::Commune(commune) => {
                if let Some(code) = code_of(state, commune) {
                    look_around(state, Around::Commune(code));
                }
            }
            Target::Coordinates(at) => look_around(state, Around::point(at)),
            Target::Place(record) => {
                let id = state
                    .places
                    .with_untracked(|places| places.dataset.id(record).to_owned());
                detail::open(state, &id);
            }
        }
    }

    /// What was typed has led somewhere: it is remembered, and the field is ready for something else.
    fn note_and_empty(self) {
        let typed = self.typed.get_untracked();
        if !typed.trim().is_empty() {
            self.recent.remember(&typed);
        }
        self.typed.set(String::new());
        let text = self
            .state
            .navigation
            .view()
            .with_untracked(|view| view.text.clone());
        input::set_value(FIELD_ID, &text);
    }

    /// Asks the browser for the position, on a click and never before; a rounded one gets into the address bar.
    fn around_me(self) {
        self.located.set(Located::Looking);
        spawn_local(async move {
            self.located
                .set(match geolocation::current_position().await {
                    Ok(fix) => {
                        look_around(self.state, Around::point(fix.position));
                        Located::Found
                    }
                    Err(error) => Located::Failed(error),
                });
        });
    }
}

/// Shows these rubriques and no others.
fn only(state: State, rubriques: core::ops::Range<u16>) {
    let mut chosen = SortedSet::default();
    chosen.extend(rubriques.map(CategoryIndex));
    state.navigation.go(Step::Push, |view| {
        view.selection.categories = chosen;
        view.text.clear();
        view.establishment = None;
    });
    state.sheet.raise();
}

fn code_of(state: State, commune: CommuneIndex) -> Option<InseeCode> {
    state
        .lookups
        .gazetteer
        .with_untracked(|gazetteer| InseeCode::parse(gazetteer.as_ref()?.commune(commune)?.code))
}

/// Looks around a place, as far as before or as one does at first, and goes there.
pub(in crate::ui) fn look_around(state: State, around: Around) {
    let mut near = Near::new(around);
    state.navigation.go(Step::Push, |view| {
        if let Some(old) = view.near {
            near = Near { around, ..old };
        }
        view.near = Some(near);
        view.establishment = None;
    });
    let centre = match around {
        Around::Point(at) => Some(at),
        Around::Commune(code) => state.lookups.position_of(code),
    };
    if let Some(centre) = centre {
        let circle = Bounds::around(centre, f64::from(near.radius_km));
        state.camera.set(Some(Camera::Fit(circle)));
    }
    state.sheet.raise();
}
