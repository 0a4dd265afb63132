//! A form about a listing: what is filled in, kept on the device until it is sent.

use leptos::prelude::*;

use super::side_page::SidePage;
use crate::domain::form::{Draft, Field, FieldProblem, Purpose, Values};
use crate::interop::storage;
use crate::reactive::RwSignal;

/// Where the device keeps what is typed about a new establishment; about one on the map its id follows, behind a dot.
const KEY: &str = "geolocal.draft";

/// A form about a listing.
#[derive(Clone, Copy)]
pub struct ListingForm {
    /// Configuration, address, language, time.
    pub page: SidePage,
    /// What it is for.
    pub purpose: Purpose,
    /// What is filled in.
    pub draft: RwSignal<Draft>,
    /// What is wrong with it, once somebody tried to send it.
    pub problems: RwSignal<Vec<(Field, FieldProblem)>>,
    /// Where the device keeps it.
    key: StoredValue<String>,
    kept: StoredValue<Kept>,
}

/// What the device did with the draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// It has none.
    Nothing,
    /// It had one from before.
    Restored,
}

impl ListingForm {
    /// A form about what is on the map under an id, or about an establishment that is not there; with what the device
    /// kept of it.
    pub fn new(page: SidePage, id: Option<&str>, before: Values) -> Self {
        let key = id.map_or_else(|| KEY.to_owned(), |id| format!("{KEY}.{id}"));
        let kept = storage::get(&key).and_then(|kept| Draft::read(&kept));
        let state = if kept.is_some() {
            Kept::Restored
        } else {
            Kept::Nothing
        };
        let draft = match kept {
            // What is on the map may have changed since.
            Some(kept) => Draft { before, ..kept },
            None => Draft::of(before),
        };
        Self {
            page,
            purpose: if id.is_some() {
                Purpose::Correction
            } else {
                Purpose::Registration
            },
            draft: RwSignal::new(draft),
            problems: RwSignal::new(Vec::new()),
            key: StoredValue::new(key),
            kept: StoredValue::new(state),
        }
    }

    /// Whether the device keeps something about an establishment on the map.
    pub fn has_draft(id: &str) -> bool {
        storage::get(&format!("{KEY}.{id}")).is_some()
    }

    /// Hands it down to the components below.
    pub fn provide(self) {
        provide_context(self);
    }

    /// The page's own, for the components below.
    ///
    /// # Panics
    /// Outside of the component tree under [`ListingForm::provide`].
    pub fn get() -> Self {
        expect_context()
    }

    /// What the device had when the form was opened.
    pub fn kept(self) -> Kept {
        self.kept.get_value()
    }

    /// Changes what is filled in, and keeps it on the device. What is known to be wrong is looked at again.
    pub fn edit(self, change: impl FnOnce(&mut Draft)) {
        self.draft.update(change);
        let text = self.draft.with_untracked(|draft| {
            let is_new = !draft.is_untouched();
            is_new.then(|| draft.write())
        });
        self.key.with_value(|key| match &text {
            Some(text) => storage::set(key, text),
            None => storage::remove(key),
        });
        if self.problems.with_untracked(|known| !known.is_empty()) {
            let now = self.found();
            self.problems.update(|known| {
                known.retain_mut(|(field, problem)| {
                    let still = now.iter().find(|(other, _)| other == field);
                    if let Some((_, new)) = still {
                        problem.clone_from(new);
                    }
                    still.is_some()
                });
            });
        }
    }

    /// Whether the device keeps what is typed.
    pub fn is_kept(self) -> bool {
        self.key.with_value(|key| storage::get(key).is_some())
    }

    /// Throws away what is filled in.
    pub fn clear(self) {
        self.forget();
        self.problems.set(Vec::new());
        self.draft.update(|draft| {
            *draft = Draft::of(core::mem::take(&mut draft.before));
        });
    }

    /// Forgets what the device keeps: it is sent.
    pub fn forget(self) {
        self.key.with_value(|key| storage::remove(key));
        self.kept.set_value(Kept::Nothing);
    }

    /// What is wrong now, warnings left out.
    pub fn found(self) -> Vec<(Field, FieldProblem)> {
        let today = self.page.now.get_untracked().date();
        let bounds = self.page.with_site(|site| site.config.bounds);
        let all = self
            .draft
            .with_untracked(|draft| draft.check(self.purpose, bounds, today));
        all.into_iter()
            .filter(|(_, problem)| !problem.is_warning())
            .collect()
    }

    /// Looks at some fields, and says what is wrong with them; whether that is nothing.
    pub fn try_fields(self, fields: &[Field]) -> bool {
        let found = self.found().into_iter();
        let found: Vec<_> = found.filter(|(field, _)| fields.contains(field)).collect();
        let is_good = found.is_empty();
        self.problems.set(found);
        is_good
    }
}
