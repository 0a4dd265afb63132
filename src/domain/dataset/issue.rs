//! What was wrong with the data, in structure: [`crate::text::issues`] has the words.

use std::fmt;

/// One thing wrong with one record.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    /// The place of its source in the configuration, from 0.
    pub source: usize,
    /// The record's place in its source, from 0, where it is known.
    pub index: Option<usize>,
    /// The record's id, when it has one.
    pub id: Option<String>,
    /// The property concerned, by its name in the data contract.
    pub property: Option<&'static str>,
    /// What is wrong.
    pub problem: Problem,
    /// What became of it.
    pub outcome: Outcome,
}

/// What became of a record, or of one of its values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Shown as it is: a warning.
    Kept,
    /// Shown, with a value repaired, replaced or dropped.
    Mended,
    /// The record is not shown.
    LeftOut,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// The record is not valid JSON.
    BadJson {
        /// The parser's own words, in English.
        message: String,
    },
    /// The file ends in the middle of this record.
    TruncatedRecord,
    /// The record takes more bytes than are read.
    RecordTooLarge {
        /// The most bytes that a record may take.
        limit: usize,
    },
    /// The record is a number, a text, a list: no object.
    NotAnObject,
    /// The record's bytes are not UTF-8; they were read as Windows-1252.
    NotUtf8,
    /// The record has no id; one was made from its name and position.
    MissingId,
    /// An earlier record has the same id.
    DuplicateId {
        /// The earlier record's place in the source, from 0.
        first_index: usize,
    },
    /// A later source, or a later page of this one, has a record with the same id, which stands instead.
    ReplacedById {
        /// The place of that source in the configuration, from 0.
        by: usize,
    },
    /// There is no name. Mended where brand or operator could stand in.
    MissingName,
    /// There is neither a geometry nor coordinates.
    NullGeometry,
    /// The geometry is none of RFC 7946, or has no coordinates.
    UnreadableGeometry,
    /// A coordinate is no finite number.
    NotFinite,
    /// The coordinates are no place on Earth.
    OutOfRange {
        /// As written first.
        x: f64,
        /// As written second.
        y: f64,
    },
    /// The coordinates are 0, 0, in the Gulf of Guinea: what software writes for "unknown".
    ZeroPosition,
    /// Latitude came first; the two were swapped.
    LatLngSwapped,
    /// Coordinates in Lambert-93 (EPSG:2154); they were converted.
    Lambert93,
    /// Not a point; a point inside stands for it.
    GeometryReduced {
        /// The GeoJSON type found.
        kind: GeometryKind,
    },
    /// There is no category; the record is under "autres".
    MissingCategory,
    /// The category is not in the taxonomy; the record is under "autres".
    UnknownCategory {
        /// As written.
        value: String,
        /// The id of the rubrique that looks most like it.
        suggestion: Option<String>,
    },
    /// A service that the configuration does not name.
    UnknownService {
        /// As written.
        value: String,
    },
    /// A label that the configuration does not name.
    UnknownLabel {
        /// As written.
        value: String,
    },
    /// A link with another scheme than those allowed, or none that can be read; it was dropped.
    UnsafeLink {
        /// As written, shortened.
        value: String,
    },
    /// A value of another type; it was dropped.
    WrongType {
        /// What was due.
        expected: Expected,
    },
    /// A value longer than shown; it was cut or, for a link, dropped.
    TooLong {
        /// Characters found.
        length: usize,
        /// Characters kept at most.
        limit: usize,
    },
    /// Invisible control characters, such as those that reverse the writing direction; they were taken out.
    ControlCharacters,
    /// Not a telephone number; it was dropped.
    BadPhone {
        /// As written, shortened.
        value: String,
    },
    /// Not an e-mail address; it was dropped.
    BadEmail {
        /// As written, shortened.
        value: String,
    },
    /// Not a date; it was dropped.
    BadDate {
        /// As written, shortened.
        value: String,
    },
    /// Not a postcode of France; kept as it is.
    BadPostcode {
        /// As written, shortened.
        value: String,
    },
    /// Something is wrong with the SIRET.
    BadSiret {
        /// What.
        reason: crate::domain::contact::SiretProblem,
    },
}

/// The geometries of RFC 7946 that are no single point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GeometryKind {
    /// Several points.
    MultiPoint,
    /// A line.
    LineString,
    /// Several lines.
    MultiLineString,
    /// An area.
    Polygon,
    /// Several areas.
    MultiPolygon,
    /// Several geometries.
    GeometryCollection,
}

impl GeometryKind {
    /// Its name in RFC 7946.
    pub const fn name(self) -> &'static str {
        match self {
            Self::MultiPoint => "MultiPoint",
            Self::LineString => "LineString",
            Self::MultiLineString => "MultiLineString",
            Self::Polygon => "Polygon",
            Self::MultiPolygon => "MultiPolygon",
            Self::GeometryCollection => "GeometryCollection",
        }
    }
}

/// What a value should have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Expected {
    /// A text.
    Text,
    /// A list of texts.
    List,
    /// INSEE codes or a radius in km.
    DeliveryArea,
}

/// Why a whole source could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// Not one byte that says anything.
    Empty,
    /// A web page, often an error page or a log-in form.
    Html,
    /// UTF-16, which JSON on the web never is.
    Utf16,
    /// Something else than JSON.
    NotJson {
        /// How it begins, printable and short.
        found: String,
    },
    /// JSON without a list of features.
    NoFeatures,
    /// It ends before its list of features begins.
    Truncated,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the source is empty"),
            Self::Html => f.write_str("the source is a web page, not JSON"),
            Self::Utf16 => f.write_str("the source is UTF-16, not UTF-8"),
            Self::NotJson { found } => {
                write!(f, "the source is not JSON: it begins with {found:?}")
            }
            Self::NoFeatures => f.write_str("the source has no list of features"),
            Self::Truncated => f.write_str("the source ends before its list of features"),
        }
    }
}

impl std::error::Error for ReadError {}

/// Something found while a record is read, before it is known which record that is.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Finding {
    pub(super) property: Option<&'static str>,
    pub(super) problem: Problem,
    pub(super) outcome: Outcome,
}

impl Finding {
    /// About the whole record or its geometry.
    pub(super) const fn record(problem: Problem, outcome: Outcome) -> Self {
        Self {
            property: None,
            problem,
            outcome,
        }
    }

    /// About one property.
    pub(super) const fn property(name: &'static str, problem: Problem, outcome: Outcome) -> Self {
        Self {
            property: Some(name),
            problem,
            outcome,
        }
    }
}

/// A value as issues quote it: at most 80 characters.
pub(super) fn excerpt(value: &str) -> String {
    const LIMIT: usize = 80;
    let mut text: String = value
        .chars()
        .filter(|c| !c.is_control())
        .take(LIMIT + 1)
        .collect();
    if text.chars().count() > LIMIT {
        text.pop();
        text.push('…');
    }
    text
}
