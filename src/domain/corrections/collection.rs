//! The file of the map: what is not changed stays as it is, byte for byte.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::{Deserialize, Serialize as _};
use serde_json::Value;
use serde_json::ser::{PrettyFormatter, Serializer};
use serde_json::value::RawValue;

use super::feature::{self, ListStyle};
use super::key::Key;

/// Why a file is not one of the map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CollectionError {
    /// Not the JSON of a `FeatureCollection`.
    NotACollection {
        /// The parser's own words, in English.
        message: String,
    },
}

/// The GeoJSON file of the map, whose establishments can be changed, added and taken out.
#[derive(Debug)]
pub struct Collection<'t> {
    text: &'t str,
    /// Where the list of features stands in the text, brackets included.
    list: Range<usize>,
    features: Vec<Feature>,
    by_id: BTreeMap<String, Vec<usize>>,
    style: ListStyle,
}

/// One establishment.
#[derive(Debug)]
struct Feature {
    /// Where it stands in the text; none for one that was added.
    span: Option<Range<usize>>,
    id: Option<String>,
    siret: Option<String>,
    /// The registration that it comes from.
    registration: Option<String>,
    /// What it says now, where that was changed.
    changed: Option<Value>,
    is_removed: bool,
}

/// The member of a Feature that names the registration it comes from (a foreign member: RFC 7946, section 6.1).
pub(super) const REGISTRATION: &str = "registration";

#[derive(Deserialize)]
struct Top<'t> {
    #[serde(borrow)]
    features: &'t RawValue,
}

impl<'t> Collection<'t> {
    /// Reads a file. Features that are not as they should be stay as they are.
    ///
    /// # Errors
    /// When it is not a JSON object with a list `features`.
    pub fn parse(text: &'t str) -> Result<Self, CollectionError> {
        let not = |error: serde_json::Error| CollectionError::NotACollection {
            message: error.to_string(),
        };
        let json = text.trim_start_matches('\u{FEFF}');
        let top: Top<'t> = serde_json::from_str(json).map_err(not)?;
        let raws: Vec<&'t RawValue> = serde_json::from_str(top.features.get()).map_err(not)?;
        let mut collection = Self {
            text,
            list: span_of(text, top.features.get()),
            features: Vec::with_capacity(raws.len()),
            by_id: BTreeMap::new(),
            style: ListStyle::default(),
        };
        let mut style = None;
        for raw in raws {
            let value: Value = serde_json::from_str(raw.get()).map_err(not)?;
            style = style.or_else(|| feature::list_style(&value));
            collection.push(Some(span_of(text, raw.get())), &value);
        }
        collection.style = style.unwrap_or_default();
        Ok(collection)
    }

    fn push(&mut self, span: Option<Range<usize>>, value: &Value) {
        let id = feature::id(value);
        if let Some(id) = &id {
            let places = self.by_id.entry(id.clone()).or_default();
            places.push(self.features.len());
        }
        let registration = value.get(REGISTRATION).and_then(Value::as_str);
        self.features.push(Feature {
            changed: span.is_none().then(|| value.clone()),
            span,
            id,
            siret: siret(value),
            registration: registration.map(str::to_owned),
            is_removed: false,
        });
    }

    /// The places of the establishments of that id; the map shows the first.
    pub(super) fn places_of(&self, id: &str) -> impl Iterator<Item = usize> {
        let places = self.by_id.get(id).into_iter().flatten().copied();
        places.filter(|place| self.is_there(*place))
    }

    fn is_there(&self, place: usize) -> bool {
        self.features
            .get(place)
            .is_some_and(|feature| !feature.is_removed)
    }

    /// The places of the establishments with that SIRET.
    pub(super) fn places_of_siret(&self, siret: &str) -> impl Iterator<Item = usize> {
        let has = move |feature: &Feature| feature.siret.as_deref() == Some(siret);
        let places = self.features.iter().enumerate();
        places
            .filter(move |(_, feature)| !feature.is_removed && has(feature))
            .map(|(place, _)| place)
    }

    /// The id of the establishment at a place.
    pub(super) fn id(&self, place: usize) -> Option<&str> {
        self.features.get(place)?.id.as_deref()
    }

    /// The registration that the establishment at a place says it comes from.
    pub(super) fn registration(&self, place: usize) -> Option<&str> {
        self.features.get(place)?.registration.as_deref()
    }

    /// The place of the establishment that comes from a registration, as it says itself.
    pub(super) fn place_of_registration(&self, id: &str) -> Option<usize> {
        self.features
            .iter()
            .position(|feature| !feature.is_removed && feature.registration.as_deref() == Some(id))
    }

    /// A value as the map reads it, null for none.
    pub(super) fn get(&self, place: usize, key: Key) -> Value {
        self.value(place)
            .map_or(Value::Null, |value| feature::get(&value, key))
    }

    fn value(&self, place: usize) -> Option<Value> {
        let feature = self.features.get(place)?;
        match (&feature.changed, &feature.span) {
            (Some(value), _) => Some(value.clone()),
            (None, Some(span)) => serde_json::from_str(self.text.get(span.clone())?).ok(),
            (None, None) => None,
        }
    }

    /// Changes an establishment where the change answers that it did.
    pub(super) fn edit(&mut self, place: usize, change: impl FnOnce(&mut Value) -> bool) -> bool {
        let Some(mut value) = self.value(place) else {
            return false;
        };
        if !change(&mut value) {
            return false;
        }
        if let Some(feature) = self.features.get_mut(place) {
            feature.siret = siret(&value);
            feature.changed = Some(value);
        }
        true
    }

    /// How the file writes lists.
    pub(super) const fn style(&self) -> ListStyle {
        self.style
    }

    /// Adds an establishment behind the others. Answers its place.
    pub(super) fn add(&mut self, value: &Value) -> usize {
        self.push(None, value);
        self.features.len() - 1
    }

    /// Takes an establishment out.
    pub(super) fn remove(&mut self, place: usize) {
        if let Some(feature) = self.features.get_mut(place) {
            feature.is_removed = true;
        }
    }

    /// The text of the file as it is now: other members, order and blanks as they were; what was changed on one line
    /// where it was on one.
    pub fn to_text(&self) -> String {
        if self.features.is_empty() {
            return self.text.to_owned();
        }
        let mut text = self.slice(0..self.list.start).to_owned();
        text.push_str(self.opening());
        let mut is_first = true;
        let mut end = None;
        for feature in &self.features {
            let gap = self.gap(end.clone(), feature.span.as_ref());
            end = feature.span.clone().or(end);
            if feature.is_removed {
                continue;
            }
            if !is_first {
                text.push_str(gap);
            }
            is_first = false;
            match (&feature.changed, &feature.span) {
                (Some(value), span) => {
                    let like = span.clone().or_else(|| self.last_span());
                    text.push_str(&self.styled(value, like));
                }
                (None, span) => text.push_str(self.slice(span.clone().unwrap_or_default())),
            }
        }
        text.push_str(self.closing());
        text.push_str(self.slice(self.list.end..self.text.len()));
        text
    }

    fn slice(&self, range: Range<usize>) -> &'t str {
        self.text.get(range).unwrap_or_default()
    }

    fn last_span(&self) -> Option<Range<usize>> {
        self.spans().last()
    }

    fn spans(&self) -> impl DoubleEndedIterator<Item = Range<usize>> {
        self.features
            .iter()
            .filter_map(|feature| feature.span.clone())
    }

    /// From the bracket to the first establishment.
    fn opening(&self) -> &'t str {
        match self.spans().next() {
            Some(first) => self.slice(self.list.start..first.start),
            None => "[\n",
        }
    }

    /// From the last establishment to the bracket.
    fn closing(&self) -> &'t str {
        match self.last_span() {
            Some(last) => self.slice(last.end..self.list.end),
            None => "\n]",
        }
    }

    /// What stands between an establishment and the one before it; for one that was added, as between the last two.
    fn gap(&self, before: Option<Range<usize>>, span: Option<&Range<usize>>) -> &'t str {
        if let (Some(before), Some(span)) = (before, span) {
            return self.slice(before.end..span.start);
        }
        let mut spans = self.spans().rev();
        match (spans.next(), spans.next()) {
            (Some(last), Some(one)) => self.slice(one.end..last.start),
            _ => ",\n",
        }
    }

    /// An establishment in the style of another: on one line, or indented as deep.
    fn styled(&self, value: &Value, like: Option<Range<usize>>) -> String {
        let like = like.unwrap_or_default();
        let before = self.slice(0..like.start);
        let indent = before.rsplit('\n').next().unwrap_or_default();
        if !self.slice(like).contains('\n') || !indent.trim().is_empty() {
            return value.to_string();
        }
        // An establishment is two levels deep.
        let unit = indent.get(..indent.len() / 2).unwrap_or_default();
        let mut bytes = Vec::new();
        let formatter = PrettyFormatter::with_indent(unit.as_bytes());
        let mut serializer = Serializer::with_formatter(&mut bytes, formatter);
        let text = match value.serialize(&mut serializer) {
            Ok(()) => String::from_utf8(bytes).unwrap_or_default(),
            Err(_) => value.to_string(),
        };
        text.replace('\n', &["\n", indent].concat())
    }
}

fn siret(feature: &Value) -> Option<String> {
    let siret = feature::get(feature, Key::SIRET);
    siret.as_str().map(str::to_owned)
}

/// Where a part of a text stands in it.
fn span_of(text: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    start..start + part.len()
}
