//! The index natively: `cargo bench --bench index`. How it does in a browser is for `cargo xtask bench`.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    native::benches();
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::hint::black_box;

    use criterion::{BenchmarkId, Criterion, Throughput};
    use geolocal::domain::bitset::BitSet;
    use geolocal::domain::cluster::{Index, Options, Shown};
    use geolocal::domain::geo::{Bounds, LngLat};

    /// How many places are indexed.
    const COUNTS: [u32; 3] = [10_000, 100_000, 1_000_000];
    /// Every how many places the filter shows one.
    const FILTER_STEP: usize = 5;

    /// Places over Normandy, three in four of them in fifty towns.
    fn places(count: u32) -> Vec<LngLat> {
        let part = |at: u32, step: f64| (f64::from(at) * step).fract();
        let place = |n: u32| {
            let (x, y) = (part(n, 0.754_877_666), part(n, 0.569_840_296));
            let town = n % 50;
            let (lng, lat) = if n.is_multiple_of(4) {
                (x, y)
            } else {
                let near = |middle: f64, offset: f64| middle + (offset - 0.5).powi(3) / 20.0;
                (
                    near(part(town, 0.618_034), x),
                    near(part(town, 0.414_214), y),
                )
            };
            LngLat::new(-1.9 + 3.6 * lng, 48.2 + 1.8 * lat).unwrap_or(LngLat::ORIGIN)
        };
        (0..count).map(place).collect()
    }

    /// Builds, filters and queries.
    pub(super) fn benches() {
        let mut criterion = Criterion::default().configure_from_args();
        let mut group = criterion.benchmark_group("index");
        group.sample_size(20);
        for count in COUNTS {
            let places = places(count);
            group.throughput(Throughput::Elements(u64::from(count)));
            group.bench_with_input(BenchmarkId::new("build", count), &places, |b, places| {
                b.iter(|| Index::build(black_box(places), Options::default()));
            });
            let index = Index::build(&places, Options::default());
            let mut some = BitSet::new(index.len(), false);
            (0..index.len())
                .step_by(FILTER_STEP)
                .for_each(|slot| some.insert(slot));
            group.bench_with_input(BenchmarkId::new("filter", count), &some, |b, some| {
                b.iter(|| Shown::new(&index, black_box(some).clone()));
            });
            let shown = Shown::new(&index, some);
            for (zoom, width) in [(8, 4.0), (12, 0.25), (16, 0.015)] {
                let view = Bounds::new(-0.4, 49.1, -0.4 + width, 49.1 + width / 2.0);
                let view = view.unwrap_or(Bounds::WORLD);
                let id = BenchmarkId::new(format!("query zoom {zoom}"), count);
                group.bench_with_input(id, &view, |b, view| {
                    b.iter(|| index.query(&shown, black_box(*view), zoom));
                });
            }
        }
        group.finish();
        criterion.final_summary();
    }
}
