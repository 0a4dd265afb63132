//! Searches that lead to a listing.

use crate::domain::establishment::Establishment;
use crate::domain::filter::{Around, DEFAULT_RADIUS_KM, Near, RADII_KM, Selection};
use crate::domain::gazetteer::Commune;
use crate::domain::insee::{InseeCode, Territory};
use crate::domain::search::Query;
use crate::domain::sorted_set::SortedSet;
use crate::domain::view_state::{MAX_VALUE_CHARS, ViewState};
use crate::domain::vocabulary::{LabelIndex, ServiceIndex, Vocabulary};

/// A search that leads to a listing.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    /// What is searched for.
    pub kind: WayKind,
    /// The view of the map that answers.
    pub view: ViewState,
}

/// What is searched for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayKind {
    /// Its name.
    Name,
    /// Its rubrique.
    Category,
    /// Its rubrique around its commune.
    CategoryNear,
    /// A service.
    Service(ServiceIndex),
    /// A label.
    Label(LabelIndex),
    /// Everything in its département.
    Department,
}

impl Way {
    /// The query of the view's URL, with `?`.
    pub fn query(&self, vocabulary: &Vocabulary) -> String {
        self.view.encode(vocabulary).query
    }
}

/// The searches that lead to a listing. `commune` is its own ([`super::commune_of`]); without it, those by place are left
/// out. So are services and labels that the vocabulary does not know, a name without a letter or digit, and a commune
/// whose centre is further away than one can look.
pub fn ways(
    place: &Establishment,
    vocabulary: &Vocabulary,
    commune: Option<&Commune<'_>>,
) -> Vec<Way> {
    let way = |kind, view| Way { kind, view };
    let mut ways = Vec::new();
    ways.extend(by_name(place).map(|view| way(WayKind::Name, view)));
    let category = || {
        let mut selection = Selection::default();
        selection.categories.insert(place.category);
        selection
    };
    ways.push(way(WayKind::Category, selecting(category())));
    let near = commune.and_then(|commune| around(place, commune));
    ways.extend(near.map(|near| {
        let view = ViewState {
            near: Some(near),
            ..selecting(category())
        };
        way(WayKind::CategoryNear, view)
    }));
    let services = place.services.iter();
    let services: SortedSet<_> = services.filter_map(|id| vocabulary.service(id)).collect();
    ways.extend(services.into_iter().map(|service| {
        let mut selection = Selection::default();
        selection.services.insert(service);
        way(WayKind::Service(service), selecting(selection))
    }));
    let labels = place.labels.iter();
    let labels: SortedSet<_> = labels.filter_map(|id| vocabulary.label(id)).collect();
    ways.extend(labels.into_iter().map(|label| {
        let mut selection = Selection::default();
        selection.labels.insert(label);
        way(WayKind::Label(label), selecting(selection))
    }));
    ways.extend(department(place, commune).map(|view| way(WayKind::Department, view)));
    ways
}

fn selecting(selection: Selection) -> ViewState {
    ViewState {
        selection,
        ..ViewState::default()
    }
}

/// The name as it is typed, cut to what a link may hold.
fn by_name(place: &Establishment) -> Option<ViewState> {
    let text: String = place.name.chars().take(MAX_VALUE_CHARS).collect();
    let text = text.trim().to_owned();
    (!Query::parse(&text).is_empty()).then(|| ViewState {
        text,
        ..ViewState::default()
    })
}

/// Around its commune, as far as one looks at first, or as far as it takes.
fn around(place: &Establishment, commune: &Commune<'_>) -> Option<Near> {
    let code = InseeCode::parse(commune.code)?;
    let km = commune.position.haversine_km(place.position);
    let mut radii = DEFAULT_RADIUS_KM..=*RADII_KM.end();
    let radius_km = radii.find(|radius| f64::from(*radius) >= km)?;
    Some(Near {
        radius_km,
        ..Near::new(Around::Commune(code))
    })
}

/// Its département: that of the code that it names itself, as the map decides it, else that of its commune.
fn department(place: &Establishment, commune: Option<&Commune<'_>>) -> Option<ViewState> {
    let own = place.address.insee.as_deref().and_then(InseeCode::parse);
    let code = own.or_else(|| InseeCode::parse(commune?.code))?;
    Some(ViewState {
        territory: Some(Territory::Departement(code.departement())),
        ..ViewState::default()
    })
}
