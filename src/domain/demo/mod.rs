//! Demo data: fictional establishments at real communes of Normandy.
//!
//! Everything follows from the arguments (gazetteer, rubriques, seed, day): the same arguments give the same features on
//! every platform, and a record does not depend on how many are made. Nothing leads to a real business or person: see
//! [`contact`] for numbers and addresses. Not built for browsers.

mod coast;
mod contact;
mod document;
mod draw;
mod establishment;
mod feature;
mod habits;
mod hours;
mod name;
mod place;
mod trade;
mod words;

use chrono::NaiveDate;

use draw::Draw;
pub use feature::Feature;
pub use place::Place;
use trade::{Size, Trade};
use words::Lexicon;
pub use words::worded_categories;

/// The seed when none is given.
pub const DEFAULT_SEED: u64 = 1;

/// How many establishments are made when no number is given: as many as registered in the first week of 2020.
pub const DEFAULT_COUNT: u64 = 450;

/// The most that can be asked for.
pub const MAX_COUNT: u64 = 1_000_000;

/// Why no establishment can be invented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DemoError {
    /// The gazetteer holds no commune with inhabitants.
    NoCommune,
    /// The taxonomy holds no rubrique.
    NoCategory,
}

/// A source of fictional establishments.
pub struct Demo<'a> {
    places: Vec<Place<'a>>,
    /// Inhabitants of the places up to and including each.
    inhabitants: Vec<u64>,
    trades: Vec<(&'a str, &'static Trade)>,
    /// For each size of commune, the weights of the trades up to and including each.
    weights: [Vec<u32>; 3],
    lexicon: Lexicon,
    seed: u64,
    today: NaiveDate,
}

impl<'a> Demo<'a> {
    /// A source that draws among `places` by population and among the rubriques `category_ids` by how common they are.
    /// Dates lie within the eighteen months before `today`.
    ///
    /// # Errors
    /// When there is no inhabited place or no rubrique to draw from.
    pub fn new(
        places: impl IntoIterator<Item = Place<'a>>,
        category_ids: impl IntoIterator<Item = &'a str>,
        seed: u64,
        today: NaiveDate,
    ) -> Result<Self, DemoError> {
        let places: Vec<Place<'a>> = places
            .into_iter()
            .filter(|place| place.population > 0)
            .collect();
        let trades: Vec<_> = category_ids
            .into_iter()
            .map(|id| (id, words::trade(id)))
            .collect();
        if places.is_empty() {
            return Err(DemoError::NoCommune);
        }
        if trades.is_empty() {
            return Err(DemoError::NoCategory);
        }
        let inhabitants = running_sums(places.iter().map(|place| u64::from(place.population)));
        let weights = Size::ALL.map(|size| {
            running_sums(
                trades
                    .iter()
                    .map(|(_, trade)| trade.weight * trade.setting.factor(size)),
            )
        });
        Ok(Self {
            places,
            inhabitants,
            trades,
            weights,
            lexicon: Lexicon::new(),
            seed,
            today,
        })
    }

    /// The first `count` establishments.
    pub fn features(&self, count: u64) -> impl Iterator<Item = Feature> {
        (0..count).filter_map(|index| self.feature(index))
    }

    /// Establishment number `index`, from 0.
    fn feature(&self, index: u64) -> Option<Feature> {
        let mut draw = Draw::for_record(self.seed, index);
        let place = self.place(&mut draw)?;
        let (category, trade) = self.trade(Size::of(place.population), &mut draw)?;
        Some(establishment::feature(
            self, index, place, category, trade, draw,
        ))
    }

    fn place(&self, draw: &mut Draw) -> Option<&Place<'a>> {
        let at = draw.below_u64(self.inhabitants.last().copied()?);
        self.places
            .get(self.inhabitants.partition_point(|sum| *sum <= at))
    }

    fn trade(&self, size: Size, draw: &mut Draw) -> Option<(&'a str, &'static Trade)> {
        let weights = match size {
            Size::Village => &self.weights[0],
            Size::Burg => &self.weights[1],
            Size::Town => &self.weights[2],
        };
        let at = draw.below(weights.last().copied()?);
        self.trades
            .get(weights.partition_point(|sum| *sum <= at))
            .copied()
    }

    /// INSEE codes of a place and its `count` nearest neighbours, the nearest first.
    fn neighbourhood(&self, place: &Place<'_>, count: usize) -> Vec<String> {
        let mut nearest: Vec<(f64, &str)> = Vec::with_capacity(count + 2);
        for other in &self.places {
            let distance = place.distance_squared(other);
            let rank = nearest.partition_point(|(known, _)| *known <= distance);
            if rank <= count {
                nearest.insert(rank, (distance, other.insee));
                nearest.truncate(count + 1);
            }
        }
        nearest
            .into_iter()
            .map(|(_, insee)| insee.to_owned())
            .collect()
    }
}

/// The sums of the first, the first two, the first three values and so on.
fn running_sums<T: Copy + Default + core::ops::AddAssign>(
    values: impl Iterator<Item = T>,
) -> Vec<T> {
    values
        .scan(T::default(), |sum, value| {
            *sum += value;
            Some(*sum)
        })
        .collect()
}
