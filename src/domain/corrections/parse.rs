//! Reads submissions.

use serde_json::Value;

use crate::domain::dataset::Property;
use crate::domain::geo::LngLat;

use super::key::{Key, position_from, rounded};
use super::moment;
use super::reading::{Due, Fault, Object, Wrong, fault};
use super::submission::{About, Decision, Kind, Sender, Submission, VERSION};
use super::values::Values;

/// The names of a submission's properties.
const NAMES: [&str; 12] = [
    "geolocal",
    "kind",
    "made",
    "lang",
    "page",
    "establishment",
    "before",
    "after",
    "comment",
    "sender",
    "consent",
    "decision",
];

impl Submission {
    /// Reads a submission from its JSON text.
    ///
    /// # Errors
    /// When it is no JSON, or as for [`Self::from_value`].
    pub fn parse(json: &str) -> Result<Self, Fault> {
        let value = serde_json::from_str(json).map_err(|error| {
            let message = error.to_string();
            fault("", Wrong::NotJson { message })
        })?;
        Self::from_value(&value)
    }

    /// Reads a submission from its JSON value. Members of the Feature that GeoJSON does not know are left aside
    /// (RFC 7946, section 6.1); values become what the map reads.
    ///
    /// # Errors
    /// The first thing that is not as `docs/submission.schema.json` says, or that the map would not show as it is.
    pub fn from_value(value: &Value) -> Result<Self, Fault> {
        let feature = Object::new("", value)?;
        if feature.get("type").and_then(Value::as_str) != Some("Feature") {
            return Err(feature.fault("type", Wrong::Expected(Due::Feature)));
        }
        let missing = || feature.fault("properties", Wrong::Missing);
        let properties = feature.object("properties")?.ok_or_else(missing)?;
        if properties.get("geolocal").and_then(Value::as_u64) != Some(VERSION) {
            return Err(properties.fault("geolocal", Wrong::Version));
        }
        let properties = properties.only(&NAMES)?;
        let submission = Self {
            id: feature.meaning("id", Due::Uuid, uuid)?,
            kind: properties.meaning("kind", Due::Kind, |name| {
                Kind::ALL.into_iter().find(|kind| kind.name() == name)
            })?,
            made: properties.meaning("made", Due::Moment, moment::parse)?,
            lang: properties.meaning("lang", Due::Lang, |tag| tag.parse().ok())?,
            page: properties.text("page", Property::Website)?,
            establishment: about(&properties)?,
            position: position(&feature)?,
            before: values(&properties, "before")?,
            after: values(&properties, "after")?,
            comment: properties.text("comment", Property::Description)?,
            sender: sender(&properties)?,
            consent: properties.text("consent", Property::Description)?,
            decision: decision(&properties)?,
        };
        submission.agrees(&properties)?;
        Ok(submission)
    }

    /// Whether what it says fits its kind.
    fn agrees(&self, properties: &Object<'_>) -> Result<(), Fault> {
        let fails = |name, wrong| Err(properties.fault(name, wrong));
        let changes = matches!(self.kind, Kind::Correction | Kind::Registration);
        if self.kind == Kind::Registration {
            if self.establishment.is_some() {
                return fails("establishment", Wrong::NotEmpty);
            }
            if self.consent.is_none() {
                return fails("consent", Wrong::Missing);
            }
        } else if self.establishment.is_none() {
            return fails("establishment", Wrong::Missing);
        }
        if self.kind != Kind::Correction && !self.before.is_empty() {
            return fails("before", Wrong::NotEmpty);
        }
        if !changes && !self.after.is_empty() {
            return fails("after", Wrong::NotEmpty);
        }
        if self.kind == Kind::Correction && !self.before.has_keys_of(&self.after) {
            return fails("after", Wrong::OtherKeys);
        }
        self.has_what_is_required()
    }

    /// Whether name, category and position are there, where the kind needs them, and the position is one.
    fn has_what_is_required(&self) -> Result<(), Fault> {
        let position = self.after.get(Key::POSITION);
        if position.is_some() && self.after.position().map(rounded) != self.position.map(rounded) {
            return Err(fault("/geometry", Wrong::TwoPositions));
        }
        for key in Key::all().filter(|key| key.is_required()) {
            let lacks = match self.after.get(key) {
                Some(value) => value.is_null(),
                None => self.kind == Kind::Registration,
            };
            let may_lack = key == Key::POSITION && self.kind == Kind::Registration;
            if lacks && !may_lack {
                let pointer = format!("/properties/after/{}", key.name());
                return Err(fault(&pointer, Wrong::Missing));
            }
        }
        Ok(())
    }
}

/// A UUID as text: hexadecimal digits in groups of 8, 4, 4, 4 and 12 (RFC 9562, section 4).
fn uuid(text: &str) -> Option<String> {
    let groups = text.split('-').map(|group| {
        let hexadecimal = group.bytes().all(|byte| byte.is_ascii_hexdigit());
        hexadecimal.then_some(group.len())
    });
    let fits = groups.eq([8, 4, 4, 4, 12].map(Some));
    fits.then(|| text.to_ascii_lowercase())
}

fn about(properties: &Object<'_>) -> Result<Option<About>, Fault> {
    let Some(about) = properties.object("establishment")? else {
        return Ok(None);
    };
    let about = about.only(&["id", "name", "siret"])?;
    Ok(Some(About {
        id: about.required("id", Property::Id)?,
        name: about.required("name", Property::Name)?,
        siret: about.text("siret", Property::Siret)?,
    }))
}

fn sender(properties: &Object<'_>) -> Result<Sender, Fault> {
    let Some(sender) = properties.object("sender")? else {
        return Ok(Sender::default());
    };
    let sender = sender.only(&["name", "email", "phone"])?;
    Ok(Sender {
        name: sender.text("name", Property::Name)?,
        email: sender.text("email", Property::Email)?,
        phone: sender.text("phone", Property::Phone)?,
    })
}

fn decision(properties: &Object<'_>) -> Result<Option<Decision>, Fault> {
    if properties.get("decision").is_none() {
        return Ok(None);
    }
    let named = |name: &str| Decision::ALL.into_iter().find(|one| one.name() == name);
    properties
        .meaning("decision", Due::Decision, named)
        .map(Some)
}

fn position(feature: &Object<'_>) -> Result<Option<LngLat>, Fault> {
    let wrong = || feature.fault("geometry", Wrong::Expected(Due::Point));
    let Some(geometry) = feature.get("geometry") else {
        return Ok(None);
    };
    let is_point = geometry.get("type").and_then(Value::as_str) == Some("Point");
    let coordinates = geometry.get("coordinates").filter(|_| is_point);
    let position = coordinates.and_then(position_from).ok_or_else(wrong)?;
    Ok(Some(position))
}

fn values(properties: &Object<'_>, name: &str) -> Result<Values, Fault> {
    let missing = || properties.fault(name, Wrong::Missing);
    let given = properties.object(name)?.ok_or_else(missing)?;
    let mut values = Values::default();
    for (name, value) in given.members {
        let key = Key::named(name).ok_or_else(|| given.fault(name, Wrong::UnknownName))?;
        let value = key.check(value).map_err(|wrong| given.fault(name, wrong))?;
        values.set(key, value);
    }
    Ok(values)
}
