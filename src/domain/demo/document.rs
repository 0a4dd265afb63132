//! The GeoJSON document around the features, in pieces that can be written as they come.

use serde::Serialize;

use super::Demo;

/// The members of the collection that come before its features.
#[derive(Serialize)]
struct Head {
    #[serde(rename = "type")]
    kind: &'static str,
    name: &'static str,
    fictional: bool,
    note: &'static str,
    generator: String,
    licence: Licence,
}

#[derive(Serialize)]
struct Licence {
    name: &'static str,
    url: &'static str,
    attribution: &'static str,
}

impl Demo<'_> {
    /// A whole GeoJSON document of `count` features, one a line, in pieces to be written one after another.
    pub fn document(&self, count: u64) -> impl Iterator<Item = String> {
        // The serialisation of these types to text cannot fail: their keys are text and their numbers finite.
        let features = self
            .features(count)
            .filter_map(|feature| serde_json::to_string(&feature).ok())
            .enumerate()
            .map(|(at, feature)| {
                if at == 0 {
                    feature
                } else {
                    format!(",\n{feature}")
                }
            });
        core::iter::once(self.head(count))
            .chain(features)
            .chain(core::iter::once("\n]}\n".to_owned()))
    }

    fn head(&self, count: u64) -> String {
        let head = Head {
            kind: "FeatureCollection",
            name: "Établissements fictifs de Normandie",
            fictional: true,
            note: "Établissements inventés pour la démonstration, placés dans de vraies communes. \
                   Fictional establishments at real communes.",
            generator: format!(
                "geolocal-data demo --count {count} --seed {} --today {}",
                self.seed, self.today
            ),
            licence: Licence {
                name: "CC BY 4.0",
                url: "https://creativecommons.org/licenses/by/4.0/",
                attribution: "Géo’Local ; communes : Insee, Etalab ; coordonnées : GeoNames",
            },
        };
        let members = serde_json::to_string(&head).unwrap_or_default();
        format!(
            "{},\"features\":[\n",
            members.strip_suffix('}').unwrap_or(&members)
        )
    }
}
