//! A form about a listing: what is filled in, kept on the device until it is sent.

use leptos::prelude::*;

use super::outbox::Outbox;
use super::side_page::SidePage;
use crate::domain::corrections::{About, Kind};
use crate::domain::form::{Draft, Field, FieldProblem, Purpose, Values, refused_fields};
use crate::interop::outbox::{Item, Standing};
use crate::interop::{location, storage};
use crate::reactive::{RwSignal, Signal, memo};

/// Where the device keeps what is typed; the folder of the map, the kind and the id of the establishment follow.
const KEY: &str = "geolocal.draft";

/// A form about a listing.
#[derive(Clone, Copy)]
pub struct ListingForm {
    /// Configuration, address, language, time.
    pub page: SidePage,
    /// What it says.
    pub kind: Kind,
    /// What was sent from this device.
    pub outbox: Outbox,
    /// What is filled in.
    pub draft: RwSignal<Draft>,
    /// What is wrong with it: what is known here since somebody tried to send it, and what the server said.
    pub problems: Signal<Vec<(Field, FieldProblem)>>,
    /// What became of it, if it was sent.
    pub item: Signal<Option<Item>>,
    /// What became of what the device kept.
    pub kept: RwSignal<Kept>,
    found: RwSignal<Vec<(Field, FieldProblem)>>,
    /// What was filled in when it was sent: what a server said of a field holds until it changes.
    sent: RwSignal<Values>,
    about: StoredValue<Option<About>>,
}

/// What became of what the device kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Whether it had the form from before.
    pub restored: bool,
    /// How often the form was cleared: its fields are then drawn anew.
    pub cleared: u32,
}

impl ListingForm {
    /// A form of a kind, about what is on the map or not; with what the device kept of it.
    pub fn new(
        page: SidePage,
        outbox: Outbox,
        kind: Kind,
        about: Option<About>,
        before: Values,
    ) -> Self {
        let key = key_of(kind, about.as_ref().map(|about| about.id.as_str()));
        let kept = storage::get(&key).and_then(|kept| Draft::read(&kept));
        let is_sent = |draft: &Draft| {
            let item = untrack(|| outbox.find(&draft.submission));
            item.is_some_and(|item| item.standing == Standing::Sent)
        };
        // Something else delivered it meanwhile: another page, or another tab.
        let kept = kept.filter(|kept| {
            let goes = is_sent(kept);
            if goes {
                storage::remove(&key);
            }
            !goes
        });
        let restored = kept.is_some();
        let draft = match kept {
            // What is on the map may have changed since.
            Some(kept) => Draft { before, ..kept },
            None => Draft::of(before),
        };
        let sent = RwSignal::new(draft.values.clone());
        let draft = RwSignal::new(draft);
        let item = memo(move || {
            let id = draft.with(|draft| draft.submission.clone());
            outbox.find(&id)
        });
        let found = RwSignal::new(Vec::new());
        let problems = memo(move || {
            let said = item.get().filter(|item| item.standing == Standing::Refused);
            let said = said.map(|item| refused_fields(&item.answer));
            let mut all = found.get();
            for (field, problem) in said.unwrap_or_default() {
                let holds =
                    draft.with(|draft| sent.with(|sent| draft.values.agrees_on(sent, field)));
                if holds && all.iter().all(|(other, _)| *other != field) {
                    all.push((field, problem));
                }
            }
            all.sort_by_key(|(field, _)| *field);
            all
        });
        Self {
            page,
            kind,
            outbox,
            draft,
            problems,
            item,
            kept: RwSignal::new(Kept {
                restored,
                cleared: 0,
            }),
            found,
            sent,
            about: StoredValue::new(about),
        }
    }

    /// Whether the device keeps a form of a kind about an establishment.
    pub fn has_draft(kind: Kind, id: &str) -> bool {
        storage::get(&key_of(kind, Some(id))).is_some()
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

    /// What it is about; none for a registration.
    pub fn about(self) -> Option<About> {
        self.about.get_value()
    }

    /// Changes what is filled in, and keeps it on the device. What is known to be wrong is looked at again.
    pub fn edit(self, change: impl FnOnce(&mut Draft)) {
        self.draft.update(change);
        self.keep();
        if self.found.with_untracked(|known| !known.is_empty()) {
            let now = self.faults();
            self.found.update(|known| {
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

    fn keep(self) {
        let text = self.draft.with_untracked(|draft| {
            let says = !draft.is_untouched() || !draft.submission.is_empty();
            says.then(|| draft.write())
        });
        match &text {
            Some(text) => storage::set(&self.key(), text),
            None => storage::remove(&self.key()),
        }
    }

    fn key(self) -> String {
        self.about.with_value(|about| {
            let id = about.as_ref().map(|about| about.id.as_str());
            key_of(self.kind, id)
        })
    }

    /// Whether the device keeps what is typed. Followed.
    pub fn is_kept(self) -> bool {
        self.draft.track();
        storage::get(&self.key()).is_some()
    }

    /// Throws away what is filled in.
    pub fn clear(self) {
        self.discard();
        self.found.set(Vec::new());
        self.draft.update(|draft| {
            *draft = Draft::of(core::mem::take(&mut draft.before));
        });
        self.kept.update(|kept| kept.cleared += 1);
    }

    /// Forgets what the device keeps: it is sent.
    pub fn discard(self) {
        storage::remove(&self.key());
        self.kept.update(|kept| kept.restored = false);
    }

    /// It was sent under this id.
    pub fn note_sent(self, id: &str) {
        self.sent
            .set(self.draft.with_untracked(|draft| draft.values.clone()));
        self.draft
            .update(|draft| id.clone_into(&mut draft.submission));
        self.keep();
    }

    /// Takes what waits back, to be filled in further.
    pub fn take_back(self) {
        let id = self.draft.with_untracked(|draft| draft.submission.clone());
        crate::interop::outbox::remove(&id);
        self.draft.update(|draft| draft.submission.clear());
        self.keep();
    }

    /// What is wrong now, warnings left out. Only corrections and registrations have fields.
    fn faults(self) -> Vec<(Field, FieldProblem)> {
        let purpose = match self.kind {
            Kind::Registration => Purpose::Registration,
            Kind::Correction => Purpose::Correction,
            Kind::Confirmation | Kind::Closure | Kind::Disclaimer => return Vec::new(),
        };
        let today = self.page.now.get_untracked().date();
        let bounds = self.page.with_site(|site| site.config.bounds);
        let all = self
            .draft
            .with_untracked(|draft| draft.check(purpose, bounds, today));
        all.into_iter()
            .filter(|(_, problem)| !problem.is_warning())
            .collect()
    }

    /// Looks at some fields, and says what is wrong with them; whether that is nothing.
    pub fn try_fields(self, fields: &[Field]) -> bool {
        let found = self.faults().into_iter();
        let found: Vec<_> = found.filter(|(field, _)| fields.contains(field)).collect();
        let is_good = found.is_empty();
        self.found.set(found);
        is_good
    }
}

fn key_of(kind: Kind, id: Option<&str>) -> String {
    let (folder, id) = (location::folder(), id.unwrap_or_default());
    format!("{KEY} {folder} {} {id}", kind.name())
}
