//! A submission as GeoJSON (RFC 7946), the members always in the same order.

use serde::Serialize;

use super::key::rounded;
use super::moment;
use super::submission::{Decision, Submission, VERSION};
use super::values::Values;

#[derive(Serialize)]
struct Feature<'a> {
    #[serde(rename = "type")]
    of: &'static str,
    id: &'a str,
    geometry: Option<Point>,
    properties: Properties<'a>,
}

#[derive(Serialize)]
struct Point {
    #[serde(rename = "type")]
    of: &'static str,
    coordinates: [f64; 2],
}

#[derive(Serialize)]
struct Properties<'a> {
    geolocal: u64,
    kind: &'static str,
    made: String,
    lang: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<&'a str>,
    establishment: Option<About<'a>>,
    before: &'a Values,
    after: &'a Values,
    #[serde(skip_serializing_if = "Option::is_none")]
    comment: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sender: Option<Sender<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    consent: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decision: Option<&'static str>,
}

#[derive(Serialize)]
struct About<'a> {
    id: &'a str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    siret: Option<&'a str>,
}

#[derive(Serialize)]
struct Sender<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<&'a str>,
}

impl Submission {
    /// The Feature that is sent, indented so that people can read it in an e-mail.
    pub fn to_json(&self) -> String {
        let feature = Feature {
            of: "Feature",
            id: &self.id,
            geometry: self.position.map(|position| Point {
                of: "Point",
                coordinates: rounded(position),
            }),
            properties: self.properties(),
        };
        serde_json::to_string_pretty(&feature).unwrap_or_default()
    }

    fn properties(&self) -> Properties<'_> {
        Properties {
            geolocal: VERSION,
            kind: self.kind.name(),
            made: moment::text(self.made),
            lang: self.lang.tag(),
            page: self.page.as_deref(),
            establishment: self.establishment.as_ref().map(|about| About {
                id: &about.id,
                name: &about.name,
                siret: about.siret.as_deref(),
            }),
            before: &self.before,
            after: &self.after,
            comment: self.comment.as_deref(),
            sender: self.sender(),
            consent: self.consent.as_deref(),
            decision: self.decision.map(Decision::name),
        }
    }

    /// Who sends it, when they say anything.
    fn sender(&self) -> Option<Sender<'_>> {
        let sender = Sender {
            name: self.sender.name.as_deref(),
            email: self.sender.email.as_deref(),
            phone: self.sender.phone.as_deref(),
        };
        let said = [sender.name, sender.email, sender.phone];
        said.iter().any(Option::is_some).then_some(sender)
    }
}
