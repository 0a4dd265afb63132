//! One point for any geometry of RFC 7946: itself, or a point inside.

use super::coordinates::{Coordinates, Geometry, Shape};
use super::interior::{Ring, interior_point};
use super::issue::{GeometryKind, Problem};

/// The two numbers that stand for the geometry, and its type when it is no single point.
///
/// # Errors
/// The problem that leaves the record without a position.
pub(super) fn point(geometry: &Geometry) -> Result<((f64, f64), Option<GeometryKind>), Problem> {
    match geometry {
        Geometry::Null => Err(Problem::NullGeometry),
        Geometry::Unreadable => Err(Problem::UnreadableGeometry),
        Geometry::Collection(parts) => parts
            .iter()
            .find_map(|part| point(part).ok())
            .map(|(at, _)| (at, Some(GeometryKind::GeometryCollection)))
            .ok_or(Problem::UnreadableGeometry),
        Geometry::Shape(Shape::Point, coordinates) => single(coordinates).map(|at| (at, None)),
        Geometry::Shape(shape, coordinates) => {
            let kind = kind(*shape).ok_or(Problem::UnreadableGeometry)?;
            let at = match kind {
                GeometryKind::Polygon => inside(&[coordinates]),
                GeometryKind::MultiPolygon => inside(&children(coordinates)),
                GeometryKind::MultiPoint
                | GeometryKind::LineString
                | GeometryKind::MultiLineString
                | GeometryKind::GeometryCollection => None,
            };
            at.or_else(|| middle(coordinates))
                .map(|at| (at, Some(kind)))
                .ok_or(Problem::UnreadableGeometry)
        }
    }
}

const fn kind(shape: Shape) -> Option<GeometryKind> {
    match shape {
        Shape::MultiPoint => Some(GeometryKind::MultiPoint),
        Shape::LineString => Some(GeometryKind::LineString),
        Shape::MultiLineString => Some(GeometryKind::MultiLineString),
        Shape::Polygon => Some(GeometryKind::Polygon),
        Shape::MultiPolygon => Some(GeometryKind::MultiPolygon),
        Shape::Point | Shape::Unknown => None,
    }
}

/// A point's coordinates; a list of one position is read as that position.
fn single(coordinates: &Coordinates) -> Result<(f64, f64), Problem> {
    match coordinates {
        Coordinates::Position(x, y) => Ok((*x, *y)),
        Coordinates::List(items) => match items.as_slice() {
            [only] => single(only),
            _ => Err(Problem::UnreadableGeometry),
        },
        Coordinates::Nothing => Err(Problem::NullGeometry),
        Coordinates::Number(_) => Err(Problem::UnreadableGeometry),
    }
}

fn children(coordinates: &Coordinates) -> Vec<&Coordinates> {
    match coordinates {
        Coordinates::List(items) => items.iter().collect(),
        Coordinates::Nothing | Coordinates::Number(_) | Coordinates::Position(..) => Vec::new(),
    }
}

/// A point inside the polygons.
fn inside(polygons: &[&Coordinates]) -> Option<(f64, f64)> {
    let polygons: Vec<Vec<Ring>> = polygons
        .iter()
        .map(|rings| children(rings).into_iter().map(positions).collect())
        .collect();
    let at = interior_point(&polygons)?;
    (at.0.is_finite() && at.1.is_finite()).then_some(at)
}

/// The finite positions within, in order.
fn positions(coordinates: &Coordinates) -> Vec<(f64, f64)> {
    match coordinates {
        Coordinates::Position(x, y) if x.is_finite() && y.is_finite() => vec![(*x, *y)],
        Coordinates::List(items) => items.iter().flat_map(positions).collect(),
        Coordinates::Nothing | Coordinates::Number(_) | Coordinates::Position(..) => Vec::new(),
    }
}

/// The position nearest to the mean of all: on the line, one of the points.
fn middle(coordinates: &Coordinates) -> Option<(f64, f64)> {
    let all = positions(coordinates);
    let count: f64 = all.iter().map(|_| 1.0).sum();
    let mean_x = all.iter().map(|at| at.0 / count).sum::<f64>();
    let mean_y = all.iter().map(|at| at.1 / count).sum::<f64>();
    let squared = |at: &(f64, f64)| (at.0 - mean_x).powi(2) + (at.1 - mean_y).powi(2);
    all.iter()
        .copied()
        .min_by(|a, b| squared(a).total_cmp(&squared(b)))
}
