//! A point inside polygons.
//!
//! The algorithm of JTS's `InteriorPointArea`: a horizontal line halfway up the polygon, moved so that it meets no
//! vertex, is cut by the rings into stretches inside and outside; the middle of the widest stretch inside is the point. Holes need no care: they cut the line like any ring. O(vertices).

use crate::domain::order::{float_key, sorted_by_key};

/// A closed line; the last position may repeat the first.
pub(super) type Ring = Vec<(f64, f64)>;

/// The middle of the widest stretch inside any of the polygons (lists of rings); `None` when all are flat.
pub(super) fn interior_point(polygons: &[Vec<Ring>]) -> Option<(f64, f64)> {
    let mut widest = None;
    let mut width = 0.0;
    for rings in polygons {
        let Some(y) = line_between_vertices(rings) else {
            continue;
        };
        let crossings = crossings(rings, y);
        for stretch in crossings.chunks_exact(2) {
            let &[from, to] = stretch else { continue };
            if to - from > width {
                width = to - from;
                widest = Some((f64::midpoint(from, to), y));
            }
        }
    }
    widest
}

/// The height of the middle of the polygon, or one just above that no vertex has.
fn line_between_vertices(rings: &[Ring]) -> Option<f64> {
    let heights = || rings.iter().flatten().map(|at| at.1);
    let (bottom, top) = (
        heights().fold(f64::INFINITY, f64::min),
        heights().fold(f64::NEG_INFINITY, f64::max),
    );
    let middle = f64::midpoint(bottom, top);
    if bottom < top && heights().all(|y| y < middle || middle < y) {
        return Some(middle);
    }
    let above = heights().filter(|y| *y > middle).fold(top, f64::min);
    (middle < above).then(|| f64::midpoint(middle, above))
}

/// Where the rings cross a height, from west to east.
fn crossings(rings: &[Ring], y: f64) -> Vec<f64> {
    let mut crossings = Vec::new();
    for ring in rings {
        let nexts = ring.iter().cycle().skip(1);
        for (from, to) in ring.iter().zip(nexts) {
            if (from.1 > y) != (to.1 > y) {
                crossings.push(from.0 + (y - from.1) / (to.1 - from.1) * (to.0 - from.0));
            }
        }
    }
    sorted_by_key(crossings, |x| u128::from(float_key(*x)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(polygons: &[&[&[(f64, f64)]]], expected: Option<(f64, f64)>) {
        let polygons: Vec<Vec<Ring>> = polygons
            .iter()
            .map(|rings| rings.iter().map(|ring| ring.to_vec()).collect())
            .collect();
        assert_eq!(interior_point(&polygons), expected, "{polygons:?}");
    }

    #[test]
    fn stands_inside_even_where_the_centroid_does_not() {
        let square: &[(f64, f64)] = &[(0.0, 0.0), (4.0, 0.0), (4.0, 4.0), (0.0, 4.0), (0.0, 0.0)];
        check(&[&[square]], Some((2.0, 2.0)));
        // A horseshoe: the middle of its box is outside, the wider arm is to the east.
        let horseshoe: &[(f64, f64)] = &[
            (0.0, 0.0),
            (9.0, 0.0),
            (9.0, 8.0),
            (5.0, 8.0),
            (5.0, 1.0),
            (2.0, 1.0),
            (2.0, 8.0),
            (0.0, 8.0),
        ];
        check(&[&[horseshoe]], Some((7.0, 4.0)));
    }

    #[test]
    fn stays_out_of_holes() {
        let outer: &[(f64, f64)] = &[(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)];
        let hole: &[(f64, f64)] = &[(2.0, 2.0), (7.0, 2.0), (7.0, 8.0), (2.0, 8.0)];
        check(&[&[outer, hole]], Some((8.5, 5.0)));
    }

    #[test]
    fn takes_the_widest_of_several_polygons() {
        let small: &[(f64, f64)] = &[(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)];
        let large: &[(f64, f64)] = &[(5.0, 0.0), (9.0, 0.0), (9.0, 2.0), (5.0, 2.0)];
        check(&[&[small], &[large]], Some((7.0, 1.0)));
    }

    #[test]
    fn flat_and_empty_polygons_have_none() {
        // The middle height is that of a vertex: the line goes between it and the next.
        check(
            &[&[&[(0.0, 0.0), (4.0, 2.0), (0.0, 4.0)]]],
            Some((1.0, 3.0)),
        );
        check(&[], None);
        check(&[&[]], None);
        check(&[&[&[]]], None);
        check(&[&[&[(1.0, 1.0)]]], None);
        check(&[&[&[(0.0, 0.0), (3.0, 0.0), (5.0, 0.0)]]], None);
    }
}
