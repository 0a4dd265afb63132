//! Which rows of a long list there are.

use geolocal::domain::list_window::rows_in_sight;
use proptest::prelude::*;

proptest! {
    #[test]
    fn every_row_in_sight_is_there_and_few_others(
        len in 0..200_000_usize, above in -1e4..2e7_f64, height in 0.0..4e3_f64, row in 20.0..300.0_f64,
    ) {
        let rows = rows_in_sight(len, above, height, row);
        prop_assert!(rows.start <= rows.end && rows.end <= len);
        let number = |at: usize| f64::from(u32::try_from(at).unwrap());
        prop_assert!(number(rows.len()) <= 24.0 + (height / row).ceil());
        let in_sight = |at: usize| {
            let top = number(at) * row;
            top + row > above && top < above + height
        };
        // Those around the edges, and whatever rows there are.
        for at in rows.start.saturating_sub(20)..(rows.end + 20).min(len) {
            prop_assert!(!in_sight(at) || rows.contains(&at), "row {} of {:?}", at, rows);
        }
        let any = (0..len).step_by(997).chain(len.checked_sub(1));
        for at in any {
            prop_assert!(!in_sight(at) || rows.contains(&at), "row {} of {:?}", at, rows);
        }
    }
}

#[test]
fn absurd_measures_are_no_panic() {
    for above in [f64::NAN, f64::INFINITY, -f64::INFINITY, 1e300] {
        for row in [0.0, -1.0, f64::NAN, 1e-300] {
            let rows = rows_in_sight(1_000, above, 700.0, row);
            assert!(rows.start <= rows.end && rows.end <= 1_000);
        }
    }
}
