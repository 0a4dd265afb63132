//! What every component may read, handed down as one context.

use core::ops::Deref;
use std::sync::OnceLock;

use chrono::NaiveDateTime;
use leptos::prelude::*;

use super::actions::{Camera, Sheet, SpotList};
use super::clock::paris_minute;
use super::listed::{Listed, listed};
use super::lookups::Lookups;
use super::navigation::Navigation;
use super::places::Places;
use super::question::{Answers, Part, Question};
use super::shared::Shared;
use super::site::Site;
use super::sources::{Phase, Sources};
use crate::domain::cluster::{Item, Shown};
use crate::domain::filter::{Counts, Selection};
use crate::domain::geo::LngLat;
use crate::domain::lang::Lang;
use crate::domain::listing::InView;
use crate::domain::view_state::SortOrder;
use crate::interop::browser;
use crate::interop::map::MapView;
use crate::reactive::{RwSignal, Signal, memo};
use crate::text::find::{Find, find};
use crate::text::{Words, words};

/// A cluster or place with how many of its places are in each family.
pub type TalliedItem = (Item, Vec<u32>);

/// What every component may read. There is one page, and so one of these.
pub struct Parts {
    /// Configuration and vocabulary.
    pub site: StoredValue<Shared<Site>>,
    /// The address bar.
    pub navigation: Navigation,
    /// The sources, and how each stands.
    pub sources: Sources,
    /// How far the loading has come.
    pub phase: Signal<Phase>,
    /// The establishments so far, indexed.
    pub places: Signal<Shared<Places>>,
    /// Everything that decides which of them are shown.
    pub question: Signal<Question>,
    /// Chosen rubriques, services and labels.
    pub selection: Signal<Selection>,
    /// What answers the rest of the question.
    pub answers: Answers,
    /// Gazetteer and words, once somebody wanted them.
    pub lookups: Lookups,
    /// Those that pass the filters.
    pub shown: Signal<Shared<Shown>>,
    /// The count beside each option.
    pub counts: Signal<Shared<Counts>>,
    /// Where the map came to rest; `None` until it is drawn.
    pub map_view: RwSignal<Option<MapView>>,
    /// Where the map is, on the move too.
    pub frame: RwSignal<Option<MapView>>,
    /// Clusters and markers in view, each with how many of its places are in each family.
    pub items: Signal<Vec<TalliedItem>>,
    /// What the list shows.
    pub in_view: Signal<Shared<InView>>,
    /// Where the map is asked to go.
    pub camera: RwSignal<Option<Camera>>,
    /// The record under the pointer or the focus, on the map or in the list.
    pub hovered: RwSignal<Option<u32>>,
    /// The record that `fiche` names, once it is there.
    pub selected: Signal<Option<u32>>,
    /// The list of places that share a spot.
    pub spot: SpotList,
    /// Height of the phone's sheet.
    pub sheet: Sheet,
    /// Whether the filter pane is open.
    pub filters_open: RwSignal<bool>,
    /// How far the list was scrolled when an establishment was opened from it, in pixels.
    pub list_scroll: StoredValue<Option<i32>>,
    /// Whether the list is made for paper.
    pub printing: RwSignal<bool>,
    /// The time in France, to the minute.
    pub now: Signal<NaiveDateTime>,
    /// The language.
    pub lang: Signal<Lang>,
    /// Whether dark colours are wanted.
    pub dark: Signal<bool>,
}

/// The state of the page: a reference, so that closures carry four bytes of it.
#[derive(Clone, Copy)]
pub struct State(&'static Parts);

/// The one state; the page is mounted once and stays.
static PARTS: OnceLock<Parts> = OnceLock::new();

impl Deref for State {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

impl State {
    /// Sets everything up under the current owner, which has to be that of the page, and starts loading.
    pub fn new(site: Shared<Site>) -> Self {
        let state = Self(PARTS.get_or_init(|| Parts::new(site)));
        state.lookups.follow(
            state.navigation.view(),
            state.places,
            memo(move || state.settled()),
            state.site.get_value(),
        );
        state.sources.start();
        state
    }

    /// The state of the page.
    ///
    /// # Panics
    /// Outside of the component tree under [`State::provide`].
    pub fn get() -> Self {
        expect_context()
    }

    /// Hands the state down to the components below.
    pub fn provide(self) {
        provide_context(self);
    }

    /// The map came to rest there.
    pub fn rest_at(self, view: MapView) {
        self.frame.set(Some(view));
        self.map_view.set(Some(view));
        self.sources.look_at(&view);
    }

    /// The words in the language of the page. A change of language draws the page anew, so nothing needs to track it.
    pub fn words(self) -> &'static Words {
        words(self.lang.get_untracked())
    }

    /// The words of finding in the language of the page.
    pub fn find(self) -> &'static Find {
        find(self.lang.get_untracked())
    }

    /// Reads the configuration.
    pub fn with_site<T>(self, read: impl FnOnce(&Site) -> T) -> T {
        self.site.with_value(|site| read(site))
    }

    /// The parts of the question that are asked beside its selection. Tracks the question.
    pub fn parts_asked(self) -> Vec<Part> {
        let parts = Part::ALL.into_iter();
        self.question
            .with(|question| parts.filter(|part| part.is_asked(question)).collect())
    }

    /// The number of establishments that pass the filters.
    pub fn total(self) -> u32 {
        self.shown.with(|shown| shown.total())
    }

    /// Whether there is all that there will be for now.
    pub fn settled(self) -> bool {
        self.phase.get() != Phase::Loading
    }
}

impl Parts {
    fn new(site: Shared<Site>) -> Self {
        let vocabulary = site.vocabulary.clone();
        let preferred = browser::preferred_lang(&site.config.languages);
        let navigation = Navigation::new(vocabulary.clone());
        let view = navigation.view();
        let sources = Sources::new(&site);
        let map_view = RwSignal::new(None::<MapView>);
        let frame = RwSignal::new(None::<MapView>);

        let places = {
            let vocabulary = vocabulary.clone();
            memo(move || Shared::new(Places::new(sources.dataset.get(), &vocabulary)))
        };
        let now = paris_minute();
        let lookups = Lookups::new();
        let question = memo(move || view.with(Question::of));
        let selection = memo(move || question.with(|asked| asked.selection.clone()));
        let answers = Answers::new(question, places, lookups, now);
        let selected = memo(move || {
            let id = view.with(|view| view.establishment.clone())?;
            places.with(|places| places.dataset.find(&id))
        });
        let is_card = navigation.is_card();
        let shown = memo(move || {
            if is_card {
                return Shared::new(places.with(|places| places.shown_alone(selected.get())));
            }
            let within = answers.within.get();
            let within = within.as_deref();
            Shared::new(selection.with(|chosen| places.with(|p| p.shown(chosen, within))))
        });
        let counts = memo(move || {
            let within = answers.within.get();
            let within = within.as_deref();
            Shared::new(selection.with(|chosen| places.with(|p| p.facets.counts(chosen, within))))
        });
        let listed = listed(places, shown);
        Self {
            site: StoredValue::new(site),
            navigation,
            phase: sources.phase(),
            sources,
            places,
            question,
            selection,
            answers,
            lookups,
            shown,
            counts,
            map_view,
            frame,
            items: memo(move || items(places, shown, frame)),
            in_view: {
                let order = memo(move || view.with(|view| view.order));
                memo(move || Shared::new(in_view(listed, map_view, order, answers.centre)))
            },
            camera: RwSignal::new(None),
            hovered: RwSignal::new(None),
            selected,
            spot: SpotList::new(question),
            sheet: Sheet::new(navigation),
            filters_open: RwSignal::new(false),
            list_scroll: StoredValue::new(None),
            printing: RwSignal::new(false),
            now,
            lang: memo(move || view.with(|view| view.lang).unwrap_or(preferred)),
            dark: {
                let (theme, preferred) =
                    (navigation.embed().theme_in_force(), browser::prefers_dark());
                memo(move || theme.is_dark(preferred.get()))
            },
        }
    }
}

fn items(
    places: Signal<Shared<Places>>,
    shown: Signal<Shared<Shown>>,
    map: RwSignal<Option<MapView>>,
) -> Vec<TalliedItem> {
    let Some(view) = map.get() else {
        return Vec::new();
    };
    places.with(|places| {
        shown.with(|shown| {
            let groups = places.facets.family_groups();
            places
                .index
                .query_tallied(shown, view.bounds, view.position.zoom, groups)
        })
    })
}

fn in_view(
    listed: Signal<Listed>,
    map: RwSignal<Option<MapView>>,
    order: Signal<SortOrder>,
    centre: Signal<Option<LngLat>>,
) -> InView {
    let Some(view) = map.get() else {
        return InView::default();
    };
    let centre = centre.get().unwrap_or(view.position.centre);
    listed.with(|Listed { places, shown }| places.in_view(shown, view.bounds, order.get(), centre))
}
