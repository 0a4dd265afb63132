//! The English words.

use crate::domain::contact::SiretProblem;
use crate::domain::dataset::{Expected, GeometryKind, Problem, ReadError};
use crate::domain::decimal::shortest;

pub(super) fn problem(problem: &Problem) -> String {
    match problem {
        Problem::BadJson { message } => format!("The record is not valid JSON ({message})."),
        Problem::TruncatedRecord => "The file stops before its end.".to_owned(),
        Problem::RecordTooLarge { limit } => {
            format!("The record takes more than {} MB.", limit >> 20)
        }
        Problem::NotAnObject => "This is not a JSON object.".to_owned(),
        Problem::NotUtf8 => "The text is not UTF-8; it was read as Windows-1252.".to_owned(),
        Problem::MissingId => {
            "There is no id; one was made from the name and the position.".to_owned()
        }
        Problem::DuplicateId { first_index } => {
            format!("Record no. {} already has this id.", first_index + 1)
        }
        Problem::ReplacedById { .. } => {
            "A later source, or a later page, has the same id: that one is shown.".to_owned()
        }
        Problem::MissingName => "The name is missing.".to_owned(),
        Problem::NullGeometry => "The position is missing.".to_owned(),
        Problem::UnreadableGeometry => "The geometry cannot be read.".to_owned(),
        Problem::NotFinite => "A coordinate is not a number.".to_owned(),
        Problem::OutOfRange { x, y } => {
            let (x, y) = (shortest(*x), shortest(*y));
            format!("The coordinates {x} and {y} are no place on Earth.")
        }
        Problem::ZeroPosition => "The coordinates 0 and 0 are in the Gulf of Guinea.".to_owned(),
        Problem::LatLngSwapped => "Latitude came before longitude; they were swapped.".to_owned(),
        Problem::Lambert93 => "Coordinates in Lambert-93 were converted.".to_owned(),
        Problem::GeometryReduced { kind } => {
            format!("{} was replaced by a point inside.", kind_name(*kind))
        }
        Problem::MissingCategory => {
            "The category is missing; the place is listed under “other”.".to_owned()
        }
        Problem::UnknownCategory { value, .. } => {
            format!("The category “{value}” is unknown; the place is listed under “other”.")
        }
        Problem::UnknownService { value } => format!("Unknown service: “{value}”."),
        Problem::UnknownLabel { value } => format!("Unknown label: “{value}”."),
        Problem::UnsafeLink { value } => format!("The link “{value}” was dropped."),
        Problem::WrongType { expected } => {
            format!(
                "The value is not {}; it was dropped.",
                expected_name(*expected)
            )
        }
        Problem::TooLong { length, limit } => {
            format!("The value is too long: {length}, where {limit} is the most.")
        }
        Problem::ControlCharacters => "Invisible characters were taken out.".to_owned(),
        Problem::BadPhone { value } => {
            format!("“{value}” is not a telephone number; it was dropped.")
        }
        Problem::BadEmail { value } => {
            format!("“{value}” is not an e-mail address; it was dropped.")
        }
        Problem::BadDate { value } => format!("“{value}” is not a date; it was dropped."),
        Problem::BadPostcode { value } => format!("“{value}” is not a French postcode."),
        Problem::BadSiret { reason } => siret(*reason),
    }
}

fn siret(reason: SiretProblem) -> String {
    match reason {
        SiretProblem::NotDigits => "The SIRET holds something other than digits.".to_owned(),
        SiretProblem::Length { found } => {
            format!("The SIRET has {found} digits instead of 14.")
        }
        SiretProblem::Checksum => {
            "The check digit of the SIRET is wrong: one of its digits is probably mistaken."
                .to_owned()
        }
    }
}

const fn kind_name(kind: GeometryKind) -> &'static str {
    match kind {
        GeometryKind::MultiPoint => "A group of points (MultiPoint)",
        GeometryKind::LineString => "A line (LineString)",
        GeometryKind::MultiLineString => "A group of lines (MultiLineString)",
        GeometryKind::Polygon => "An outline (Polygon)",
        GeometryKind::MultiPolygon => "A group of outlines (MultiPolygon)",
        GeometryKind::GeometryCollection => "A group of geometries (GeometryCollection)",
    }
}

const fn expected_name(expected: Expected) -> &'static str {
    match expected {
        Expected::Text => "a text",
        Expected::List => "a list",
        Expected::DeliveryArea => "a list of INSEE codes or a radius in kilometres",
    }
}

pub(super) fn mend(problem: &Problem) -> String {
    match problem {
        Problem::BadJson { .. } | Problem::NotAnObject => {
            "Correct this record, or export the data again.".to_owned()
        }
        Problem::TruncatedRecord => "Export or transfer the file again.".to_owned(),
        Problem::RecordTooLarge { .. } => "Take out the data that nobody needs.".to_owned(),
        Problem::NotUtf8 => "Save the file as UTF-8.".to_owned(),
        Problem::MissingId => "Give each place a stable “id”.".to_owned(),
        Problem::DuplicateId { .. } | Problem::ReplacedById { .. } => {
            "Give it an id of its own, or delete the copy.".to_owned()
        }
        Problem::MissingName => "Fill in “name”, as on the door.".to_owned(),
        Problem::NullGeometry | Problem::UnreadableGeometry | Problem::GeometryReduced { .. } => {
            "Give a point: longitude, then latitude.".to_owned()
        }
        Problem::NotFinite | Problem::OutOfRange { .. } | Problem::ZeroPosition => {
            "Check the coordinates: longitude, then latitude, in degrees.".to_owned()
        }
        Problem::LatLngSwapped => "Write longitude before latitude.".to_owned(),
        Problem::Lambert93 => "Export in WGS 84 (EPSG:4326).".to_owned(),
        Problem::MissingCategory => "Fill in “category”.".to_owned(),
        Problem::UnknownCategory {
            suggestion: Some(id),
            ..
        } => {
            format!("Did you mean “{id}”?")
        }
        Problem::UnknownCategory {
            suggestion: None, ..
        } => "Choose a category of the taxonomy, or map this one to it.".to_owned(),
        Problem::UnknownService { .. } | Problem::UnknownLabel { .. } => {
            "Add it to the configuration, or correct it; it is shown as written.".to_owned()
        }
        Problem::UnsafeLink { .. } => "Give an address that begins with https://.".to_owned(),
        Problem::WrongType { .. } => "Correct the value.".to_owned(),
        Problem::TooLong { .. } => "Shorten the value.".to_owned(),
        Problem::ControlCharacters => "Take them out of the data.".to_owned(),
        Problem::BadPhone { .. } => "Write ten digits, or + and the country code.".to_owned(),
        Problem::BadEmail { .. } => "Write one address, such as name@example.fr.".to_owned(),
        Problem::BadDate { .. } => "Write the date as 2026-11-23.".to_owned(),
        Problem::BadPostcode { .. } => "Write five digits.".to_owned(),
        Problem::BadSiret { .. } => "Check the SIRET in the Annuaire des entreprises.".to_owned(),
    }
}

pub(super) fn read_error(error: &ReadError) -> (String, String) {
    let (what, mend) = match error {
        ReadError::Empty => (
            "The data file is empty.",
            "Check the address of the source, or export again.",
        ),
        ReadError::Html => (
            "The source answered with a web page instead of GeoJSON data.",
            "Check the address of the source: it may lead to an error or log-in page.",
        ),
        ReadError::Utf16 => ("The data file is UTF-16.", "Save it as UTF-8."),
        ReadError::NotJson { found } => {
            return (
                format!("The source holds no JSON; it begins with “{found}”."),
                "Give the address of a GeoJSON file.".to_owned(),
            );
        }
        ReadError::NoFeatures => (
            "The source is JSON, but without a list of places.",
            "Give a GeoJSON “FeatureCollection” with its “features”.",
        ),
        ReadError::Truncated => (
            "The data file stops before the first place.",
            "Export or transfer the file again.",
        ),
    };
    (what.to_owned(), mend.to_owned())
}
