//! Clusters: properties over random places, filters and views, and the edges of the world.
#![expect(
    clippy::unwrap_used,
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    clippy::indexing_slicing,
    reason = "test helpers over small generated inputs"
)]

mod edges;
mod properties;

use geolocal::domain::bitset::BitSet;
use geolocal::domain::cluster::{ClusterHandle, Index, Item, Options, Shown};
use geolocal::domain::geo::{Bounds, LngLat};
use proptest::prelude::*;

/// Places and which of them a filter shows.
#[derive(Clone, Debug)]
struct Case {
    places: Vec<LngLat>,
    passes: Vec<bool>,
}

impl Case {
    fn all(places: Vec<LngLat>) -> Self {
        let passes = vec![true; places.len()];
        Self { places, passes }
    }

    fn build(&self) -> (Index, Shown) {
        let index = Index::build(&self.places, Options::default());
        let shown = shown(&index, |record| self.passes[record as usize]);
        (index, shown)
    }

    fn total(&self) -> u32 {
        self.passes.iter().filter(|pass| **pass).count() as u32
    }
}

/// What a filter over records shows.
fn shown(index: &Index, passes: impl Fn(u32) -> bool) -> Shown {
    let mut bits = BitSet::new(index.len(), false);
    for (slot, &record) in index.order().iter().enumerate() {
        if passes(record) {
            bits.insert(slot);
        }
    }
    Shown::new(index, bits)
}

fn at(lng: f64, lat: f64) -> LngLat {
    LngLat::new(lng, lat).unwrap()
}

fn bounds(west: f64, south: f64, east: f64, north: f64) -> Bounds {
    Bounds::new(west, south, east, north).unwrap()
}

fn handle(item: &Item) -> Option<ClusterHandle> {
    match *item {
        Item::Cluster { handle, .. } => Some(handle),
        Item::Place { .. } => None,
    }
}

/// The records an item stands for.
fn leaves(index: &Index, shown: &Shown, item: &Item) -> Vec<u32> {
    match *item {
        Item::Place { record, .. } => vec![record],
        Item::Cluster { handle, .. } => index.leaves(shown, handle, 0, usize::MAX).unwrap(),
    }
}

fn total(items: &[Item]) -> u32 {
    items.iter().map(Item::count).sum()
}

/// Longitudes and latitudes may run over the edge of the world: they are brought back.
fn wrapped(lng: f64, lat: f64) -> LngLat {
    Bounds::wrapping(lng, lat.clamp(-90.0, 90.0), lng, lat.clamp(-90.0, 90.0))
        .unwrap()
        .centre()
}

/// A clump, a line or a grid of places: where, how wide (degrees), how many.
fn patch() -> impl Strategy<Value = Vec<LngLat>> {
    let centre = prop_oneof![
        4 => (-2.0..2.0, 48.0..50.0),
        1 => (-180.0..180.0, -90.0..90.0),
        1 => (179.9..180.1, -1.0..1.0),
    ];
    let width = (-7.0..1.5_f64).prop_map(|power| 10_f64.powf(power));
    let spot = proptest::collection::vec((0.0..1.0, 0.0..1.0), 1..40);
    (centre, width, spot, 0..4_u8).prop_map(|((lng, lat), width, spots, kind)| {
        let place = |(at, (x, y)): (usize, (f64, f64))| match kind {
            0 => wrapped(lng, lat),
            1 => wrapped(lng + width * (at % 6) as f64, lat + width * (at / 6) as f64),
            2 => wrapped(lng + width * at as f64, lat - width * at as f64 / 3.0),
            _ => wrapped(lng + width * x, lat + width * y),
        };
        spots.into_iter().enumerate().map(place).collect()
    })
}

fn case() -> impl Strategy<Value = Case> {
    let places = proptest::collection::vec(patch(), 0..8).prop_map(|patches| patches.concat());
    let share = prop_oneof![Just(0.0), Just(0.05), Just(0.5), Just(1.0)];
    (places, share).prop_flat_map(|(places, share)| {
        let passes = proptest::collection::vec(proptest::bool::weighted(share), places.len());
        passes.prop_map(move |passes| Case {
            places: places.clone(),
            passes,
        })
    })
}

fn view() -> impl Strategy<Value = Bounds> {
    let width = (-4.0..2.3_f64).prop_map(|power| 10_f64.powf(power));
    let west = prop_oneof![3 => -3.0..3.0, 1 => -180.0..180.0, 1 => 179.0..180.0];
    (west, prop_oneof![3 => 47.0..51.0, 1 => -90.0..89.0], width).prop_map(|(west, south, size)| {
        Bounds::wrapping(west, south, west + size, south + size).unwrap()
    })
}

/// A dense field: so many places that at one zoom most cells hold one or two, and decisions hang together over many
/// cells; and a small view into it.
fn field() -> impl Strategy<Value = (Case, Bounds, u8)> {
    let spots = proptest::collection::vec((0.0..1.0, 0.0..1.0, 0..20_u8), 200..500);
    let view = (0.1..0.9, 0.1..0.9, 0.005..0.2);
    (spots, view, 5..20_u8).prop_map(|(spots, (x, y, size), zoom)| {
        let width = 20.0 * 360.0 / 4.0 / f64::from(zoom).exp2();
        let (west, south) = (-width / 2.0, -width / 2.0);
        let mut places = Vec::new();
        for (x, y, copies) in spots {
            // Some spots hold several places, so that ranks differ.
            let place = at(west + x * width, south + y * width);
            places.extend(core::iter::repeat_n(
                place,
                usize::from(copies.saturating_sub(12)) + 1,
            ));
        }
        let corner = (west + x * width, south + y * width);
        let view = bounds(
            corner.0,
            corner.1,
            corner.0 + size * width,
            corner.1 + size * width,
        );
        (Case::all(places), view, zoom)
    })
}
