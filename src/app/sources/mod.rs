//! The establishments: read from every source at once, kept on the device, read again when they are old.
//!
//! [`Board`] holds what each source has brought; whatever changes there is joined and shown. A [`Reading`] follows one
//! session: of a whole source, or of a cell of it where only what is in view is asked for ([`areas`]).

mod areas;
mod board;
mod reading;
mod refresh;
mod standing;

use std::sync::Arc;

use leptos::prelude::*;

use super::shared::Shared;
use super::site::Site;
use crate::domain::config::{Mode, Source};
use crate::domain::dataset::Dataset;
use crate::domain::vocabulary::Vocabulary;
use crate::reactive::{RwSignal, Signal, memo};
use board::{Board, Brought};

pub use standing::{Failure, Phase, Progress, Standing};

/// The establishments and how each source stands.
#[derive(Clone, Copy)]
pub struct Sources {
    /// What is there so far.
    pub dataset: RwSignal<Dataset>,
    /// How each source stands, in the order of the configuration; one that fails where none is configured.
    pub standings: RwSignal<Vec<Standing>>,
    /// What each source has brought.
    board: RwSignal<Board>,
    site: StoredValue<Shared<Site>>,
    /// With the codes, once a source needed them.
    vocabulary: RwSignal<Arc<Vocabulary>>,
}

impl Sources {
    /// Nothing yet.
    pub fn new(site: &Shared<Site>) -> Self {
        let count = site.config.sources.len();
        let standings = if count == 0 {
            vec![Standing::failed(Failure::NoSource)]
        } else {
            vec![Standing::default(); count]
        };
        Self {
            dataset: RwSignal::new(Dataset::default()),
            standings: RwSignal::new(standings),
            board: RwSignal::new(Board::new(count)),
            vocabulary: RwSignal::new(site.vocabulary.clone()),
            site: StoredValue::new(site.clone()),
        }
    }

    /// Starts reading, and reads again whatever grows old, until the owner is disposed of.
    pub fn start(self) {
        self.load(false);
        self.keep_fresh();
    }

    /// Reads every source; those that failed only, where that is what is wanted.
    pub fn load(self, only_failed: bool) {
        for number in 0..self.count() {
            if !only_failed || self.look(number, |own| own.failure.is_some()) {
                self.load_one(number);
            }
        }
    }

    /// Reads one source again, unless it is being read.
    pub fn load_one(self, number: usize) {
        let Some(source) = self.source(number) else {
            return;
        };
        match source.mode {
            Mode::All if self.look(number, |own| own.reading.is_some()) => {}
            Mode::All => self.read_whole(number, source),
            Mode::Viewport { .. } => self.read_areas_again(number),
        }
    }

    /// How far all of them are.
    pub fn phase(self) -> Signal<Phase> {
        memo(move || self.standings.with(|standings| Phase::of(standings)))
    }

    fn count(self) -> usize {
        self.site.with_value(|site| site.config.sources.len())
    }

    fn source(self, number: usize) -> Option<Source> {
        self.site
            .with_value(|site| site.config.sources.get(number).cloned())
    }

    /// Whether something holds of how a source stands.
    fn look(self, number: usize, test: impl FnOnce(&Standing) -> bool) -> bool {
        let standings = self.standings;
        standings.with_untracked(|all| all.get(number).is_some_and(test))
    }

    /// Changes how a source stands.
    fn tell(self, number: usize, change: &mut dyn FnMut(&mut Standing)) {
        self.standings.update(|standings| {
            if let Some(standing) = standings.get_mut(number) {
                change(standing);
            }
        });
    }

    /// Changes what the sources have brought, and shows it.
    fn put(self, number: usize, change: &mut dyn FnMut(&mut Brought)) {
        self.change(number, change);
        let joined = self.board.with_untracked(Board::joined);
        self.dataset.set(joined);
    }

    /// Changes what a source has brought.
    fn change(self, number: usize, change: &mut dyn FnMut(&mut Brought)) {
        self.board.update(|board| board.of(number, change));
    }
}
