//! What is fetched or made when it is first needed: the gazetteer, and the index of the words of all places.

use std::sync::Arc;

use super::places::Places;
use super::shared::Shared;
use super::site::Site;
use crate::domain::bitset::BitSet;
use crate::domain::dataset::Dataset;
use crate::domain::filter::{Around, records_inside};
use crate::domain::gazetteer::Gazetteer;
use crate::domain::geo::LngLat;
use crate::domain::insee::{InseeCode, Territory};
use crate::domain::search::{Query, TextIndex, TextIndexer};
use crate::domain::view_state::ViewState;
use crate::domain::vocabulary::Vocabulary;
use crate::interop::http;
use crate::interop::scheduling::{Slice, breathe, spawn};
use crate::reactive::{RwSignal, Signal, effect, memo};

/// Where the gazetteer is, relative to the page.
const GAZETTEER: &str = "gazetteer/communes.txt";
/// How long it may be silent, in seconds.
const PATIENCE_S: u32 = 20;
/// How many records are indexed between two looks at the clock.
const BATCH: usize = 64;

/// The gazetteer; `None` when it cannot be had.
pub(super) async fn fetch_gazetteer() -> Option<Gazetteer> {
    let text = http::text(GAZETTEER, PATIENCE_S).await.ok()?;
    Some(Gazetteer::parse(text))
}

/// The gazetteer and the index of words, once somebody wanted them.
#[derive(Clone, Copy)]
pub struct Lookups {
    /// The communes.
    pub gazetteer: RwSignal<Option<Shared<Gazetteer>>>,
    /// The words of all places.
    pub index: RwSignal<Option<Shared<TextIndex>>>,
    /// The taxonomy with other names of its rubriques.
    pub vocabulary: RwSignal<Option<Arc<Vocabulary>>>,
    asked: RwSignal<Asked>,
}

/// What somebody wanted.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Asked {
    gazetteer: bool,
    index: bool,
}

impl Lookups {
    /// Nothing yet.
    pub(super) fn new() -> Self {
        Self {
            gazetteer: RwSignal::new(None),
            index: RwSignal::new(None),
            vocabulary: RwSignal::new(None),
            asked: RwSignal::new(Asked::default()),
        }
    }

    /// Both will be needed: the search box has the focus.
    pub fn want(self) {
        self.asked.set(Asked {
            gazetteer: true,
            index: true,
        });
    }

    /// Fetches the gazetteer and makes the index when they are wanted, by somebody or by the address; the index anew when
    /// there are other places.
    pub(super) fn follow(
        self,
        view: Signal<ViewState>,
        places: Signal<Shared<Places>>,
        settled: Signal<bool>,
        site: Shared<Site>,
    ) {
        let asked = memo(move || {
            let Asked { gazetteer, index } = self.asked.get();
            view.with(|view| Asked {
                gazetteer: gazetteer || needs_gazetteer(view),
                index: index || !view.text.is_empty(),
            })
        });
        let gazetteer = memo(move || asked.get().gazetteer);
        effect(move || {
            if gazetteer.get() {
                spawn(self.fetch());
            }
        });
        let wanted = memo(move || asked.get().index && settled.get());
        effect(move || {
            if wanted.get() {
                let dataset = places.with(|places| places.dataset.clone());
                spawn(self.make_index(places, dataset, site.clone()));
            }
        });
    }

    async fn fetch(self) {
        // Without it communes have no name and no place; all else goes on.
        let gazetteer = fetch_gazetteer().await.unwrap_or_default();
        self.gazetteer.set(Some(Shared::new(gazetteer)));
    }

    /// Reads all words in slices, unless other places come meanwhile.
    async fn make_index(
        self,
        places: Signal<Shared<Places>>,
        dataset: Dataset,
        site: Shared<Site>,
    ) {
        let of = places.get_untracked();
        let vocabulary = site.vocabulary_with_codes().await;
        let mut indexer = TextIndexer::new(&vocabulary.taxonomy);
        self.vocabulary.set(Some(vocabulary));
        let mut slice = Slice::begin();
        while !indexer.step(&dataset, BATCH) {
            if slice.is_over() {
                breathe().await;
                slice = Slice::begin();
                if places.get_untracked() != of {
                    return;
                }
            }
        }
        if places.get_untracked() != of {
            return;
        }
        self.index.set(Some(Shared::new(indexer.finish())));
    }

    /// Where a commune is; `None` while nobody knows.
    pub fn position_of(self, code: InseeCode) -> Option<LngLat> {
        self.gazetteer.with(|gazetteer| {
            let gazetteer = gazetteer.as_ref()?;
            let commune = gazetteer.commune(gazetteer.by_code(&code.to_string())?)?;
            Some(commune.position)
        })
    }

    /// The name of a commune or the nearest one of a point, as people read it.
    pub fn name_of(self, around: Around) -> Option<String> {
        self.gazetteer.with(|gazetteer| {
            let gazetteer = gazetteer.as_ref()?;
            let commune = match around {
                Around::Commune(code) => gazetteer.by_code(&code.to_string()),
                Around::Point(at) => gazetteer.nearest(at),
            };
            Some(gazetteer.commune(commune?)?.name.to_owned())
        })
    }

    /// The commune in which a point lies, as far as the nearest centre tells.
    pub(super) fn commune_at(self, at: LngLat) -> Option<InseeCode> {
        self.gazetteer.with(|gazetteer| {
            let gazetteer = gazetteer.as_ref()?;
            InseeCode::parse(gazetteer.commune(gazetteer.nearest(at)?)?.code)
        })
    }

    /// The name of a territory, as people read it.
    pub fn territory_name(self, territory: Territory) -> Option<String> {
        self.gazetteer.with(|gazetteer| {
            let found = gazetteer.as_ref()?.territory(&territory.to_string())?;
            Some(found.name.to_owned())
        })
    }

    /// The records that a text finds; `None` while the words are not read yet.
    pub(super) fn matching(self, text: &str) -> Option<BitSet> {
        self.index.with(|index| {
            let found = index.as_ref()?.matches(&Query::parse(text));
            Some(found.records().clone())
        })
    }

    /// The records in a territory.
    pub(super) fn inside(self, territory: Territory, dataset: &Dataset) -> BitSet {
        self.gazetteer
            .with(|gazetteer| records_inside(dataset, territory, gazetteer.as_deref()))
    }
}

fn needs_gazetteer(view: &ViewState) -> bool {
    view.near.is_some() || view.territory.is_some()
}
