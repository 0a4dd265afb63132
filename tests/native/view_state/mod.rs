//! The URL codec: what links mean, what is told of bad ones, and the canonical form.

mod canonical;
mod decoding;
mod embed;
mod malformed;
mod words;

use geolocal::domain::lang::LocalText;
use geolocal::domain::taxonomy::{
    Category, CategoryIndex, Family, FamilyIndex, HexColour, Taxonomy,
};
use geolocal::domain::view_state::{Url, ViewState};
use geolocal::domain::vocabulary::{Term, Vocabulary};

/// Families with their rubriques.
const FAMILIES: [(&str, &[&str]); 4] = [
    ("producteur", &["producteur.maraicher", "producteur.cidre"]),
    (
        "alimentation",
        &[
            "alimentation.boulangerie",
            "alimentation.epicerie",
            "alimentation.cave",
        ],
    ),
    ("vide", &[]),
    ("autres", &["autres.autre"]),
];

/// A small vocabulary: four families, one of them empty, three services and two labels.
fn vocabulary() -> Vocabulary {
    let terms = |ids: &[&str]| {
        ids.iter()
            .map(|id| Term {
                id: (*id).to_owned(),
                name: LocalText::same(id),
            })
            .collect()
    };
    Vocabulary {
        taxonomy: taxonomy(),
        services: terms(&["livraison", "retrait", "en-ligne"]),
        labels: terms(&["bio", "fait maison & co"]),
    }
}

fn taxonomy() -> Taxonomy {
    let (mut families, mut categories) = (Vec::new(), Vec::new());
    let mut next = 0;
    for (place, (id, members)) in (0..).zip(FAMILIES) {
        let start = next;
        for member in members {
            categories.push(Category {
                id: (*member).to_owned(),
                family: FamilyIndex(place),
                label: LocalText::same(member),
                icon: String::new(),
                naf: Vec::new(),
                osm: Vec::new(),
                aliases: Vec::new(),
            });
            next += 1;
        }
        families.push(Family {
            id: id.to_owned(),
            label: LocalText::same(id),
            colour_light: HexColour("#000000".to_owned()),
            colour_dark: HexColour("#ffffff".to_owned()),
            icon: String::new(),
            categories: start..next,
        });
    }
    Taxonomy::new(families, categories, CategoryIndex(next - 1))
}

/// Decodes a URL such as `?cat=vide#12/49/0`; its notices as `parameter=value: problem`.
fn decode(url: &str) -> (ViewState, Vec<String>) {
    let (query, hash) = url.find('#').map_or((url, ""), |at| url.split_at(at));
    let (view, notices) = ViewState::decode(query, hash, &vocabulary());
    let told = notices
        .into_iter()
        .map(|notice| {
            format!(
                "{}={}: {:?}",
                notice.parameter, notice.value, notice.problem
            )
        })
        .collect();
    (view, told)
}

/// The canonical URL of a view.
fn encode(view: &ViewState) -> String {
    let Url { query, hash } = view.encode(&vocabulary());
    query + &hash
}
