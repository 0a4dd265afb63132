//! What is asked beside rubriques, services and labels, and the sets that answer it.
//!
//! Each part has a memo of its own: a tick of the clock evaluates opening hours only, and passes on nothing when the same
//! places are open as a minute before.

use std::rc::Rc;

use chrono::NaiveDateTime;

use super::lookups::Lookups;
use super::places::Places;
use super::shared::Shared;
use crate::domain::bitset::BitSet;
use crate::domain::filter::{Around, Near, OpenAt, OpenRecords, Selection, records_within};
use crate::domain::geo::LngLat;
use crate::domain::insee::Territory;
use crate::domain::view_state::{Key, ViewState};
use crate::reactive::{Signal, memo};

/// Everything that decides which places are shown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// What was searched for.
    pub text: String,
    /// Rubriques, services and labels.
    pub selection: Selection,
    /// Open when.
    pub open: Option<OpenAt>,
    /// Around what.
    pub near: Option<Near>,
    /// Where.
    pub territory: Option<Territory>,
}

impl Question {
    /// What a view asks.
    pub(super) fn of(view: &ViewState) -> Self {
        Self {
            text: view.text.clone(),
            selection: view.selection.clone(),
            open: view.open,
            near: view.near,
            territory: view.territory,
        }
    }
}

/// A part of a question beside its selection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The text searched for.
    Text,
    /// Opening hours.
    Open,
    /// Around a place.
    Near,
    /// The territory.
    Territory,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 4] = [Self::Text, Self::Open, Self::Near, Self::Territory];

    /// Whether a question has it.
    pub fn is_asked(self, question: &Question) -> bool {
        match self {
            Self::Text => !question.text.is_empty(),
            Self::Open => question.open.is_some(),
            Self::Near => question.near.is_some(),
            Self::Territory => question.territory.is_some(),
        }
    }

    /// The parameter that asks for it.
    pub const fn key(self) -> Key {
        match self {
            Self::Text => Key::Text,
            Self::Open => Key::Open,
            Self::Near => Key::Near,
            Self::Territory => Key::Territory,
        }
    }

    /// Asks for it no longer.
    pub fn drop_from(self, view: &mut ViewState) {
        match self {
            Self::Text => view.text.clear(),
            Self::Open => view.open = None,
            Self::Near => view.near = None,
            Self::Territory => view.territory = None,
        }
    }
}

/// A set of records, or none where nothing is asked (or the answer is not there yet).
type Records = Signal<Option<Shared<BitSet>>>;

/// The sets that answer a question.
#[derive(Clone, Copy)]
pub struct Answers {
    /// Where distances are from: the place that is looked around.
    pub centre: Signal<Option<LngLat>>,
    /// The time that opening hours are asked for.
    pub at: Signal<Option<NaiveDateTime>>,
    /// Which places are open then.
    pub open: Signal<Option<Rc<OpenRecords>>>,
    /// The slots that answer all parts; `None` for all.
    pub within: Signal<Option<Shared<BitSet>>>,
    text: Records,
    near: Records,
    territory: Records,
    unknown_too: Signal<bool>,
    places: Signal<Shared<Places>>,
}

impl Answers {
    /// Follows the question, the places and the clock.
    pub(super) fn new(
        question: Signal<Question>,
        places: Signal<Shared<Places>>,
        lookups: Lookups,
        now: Signal<NaiveDateTime>,
    ) -> Self {
        let near = memo(move || question.with(|asked| asked.near));
        let centre = memo(move || match near.get()?.around {
            Around::Point(at) => Some(at),
            Around::Commune(code) => lookups.position_of(code),
        });
        let asked = memo(move || question.with(|asked| asked.open));
        let at = memo(move || Some(asked.get()?.moment.seen_from(now.get())));
        let open = memo(move || {
            let at = at.get()?;
            Some(Rc::new(places.with(|places| places.open_at(at))))
        });
        let mut answers = Self {
            centre,
            at,
            open,
            within: memo(|| None),
            text: text(question, lookups),
            near: memo(move || {
                let (near, centre) = (near.get()?, centre.get()?);
                Some(Shared::new(
                    places.with(|places| around(places, near, centre, lookups)),
                ))
            }),
            territory: territory(question, places, lookups),
            unknown_too: memo(move || asked.get().is_some_and(|open| open.unknown_too)),
            places,
        };
        let parts = answers;
        answers.within = memo(move || parts.without(None).map(Shared::new));
        answers
    }

    /// The slots that answer all parts but one; `None` for all.
    pub fn without(self, dropped: Option<Part>) -> Option<BitSet> {
        let mut all = None;
        let wanted = |part: Part| Some(part) != dropped;
        for (part, records) in [
            (Part::Text, self.text),
            (Part::Near, self.near),
            (Part::Territory, self.territory),
        ] {
            let records = wanted(part).then(|| records.get()).flatten();
            if let Some(records) = records {
                keep(&mut all, &records);
            }
        }
        if let Some(open) = self.open.get().filter(|_| wanted(Part::Open)) {
            keep(&mut all, &open.open_or(self.unknown_too.get()));
        }
        all.map(|records| self.places.with(|places| places.slots_of(&records)))
    }

    /// How many places are not shown only because nobody knows when they are open.
    pub fn hidden_as_unknown(self, selection: &Selection) -> u32 {
        let Some(open) = self.open.get().filter(|_| !self.unknown_too.get()) else {
            return 0;
        };
        let mut slots = self.places.with(|places| places.slots_of(&open.unknown));
        if let Some(others) = self.without(Some(Part::Open)) {
            slots.and(&others);
        }
        self.places
            .with(|places| places.facets.apply(selection, Some(&slots)).count())
    }
}

fn keep(all: &mut Option<BitSet>, records: &BitSet) {
    match all {
        Some(all) => all.and(records),
        None => *all = Some(records.clone()),
    }
}

/// Those around a place, or those that deliver there.
fn around(places: &Places, near: Near, centre: LngLat, lookups: Lookups) -> BitSet {
    let dataset = &places.dataset;
    if !near.delivering {
        return records_within(
            dataset.positions(),
            dataset.len(),
            centre,
            f64::from(near.radius_km),
        );
    }
    let commune = match near.around {
        Around::Commune(code) => Some(code),
        Around::Point(at) => lookups.commune_at(at),
    };
    let mut delivering = BitSet::new(dataset.len(), false);
    for record in dataset.delivering(centre, commune) {
        delivering.insert(usize::try_from(record).unwrap_or(usize::MAX));
    }
    delivering
}

fn text(question: Signal<Question>, lookups: Lookups) -> Records {
    let asked = memo(move || question.with(|asked| asked.text.clone()));
    memo(move || {
        let asked = asked.get();
        (!asked.is_empty())
            .then(|| lookups.matching(&asked).map(Shared::new))
            .flatten()
    })
}

fn territory(
    question: Signal<Question>,
    places: Signal<Shared<Places>>,
    lookups: Lookups,
) -> Records {
    let asked = memo(move || question.with(|asked| asked.territory));
    memo(move || {
        let asked = asked.get()?;
        Some(Shared::new(
            places.with(|places| lookups.inside(asked, &places.dataset)),
        ))
    })
}
