//! Searches that lead to a listing, followed as the map follows them.

use std::fs;
use std::sync::Arc;

use geolocal::domain::checkup::{Way, WayKind, commune_of, ways};
use geolocal::domain::config::Config;
use geolocal::domain::dataset::{Dataset, Reader};
use geolocal::domain::filter::{Around, FacetShape, Facets, records_inside, records_within};
use geolocal::domain::search::{Query, TextIndex, TextIndexer};
use geolocal::domain::taxonomy::Taxonomy;
use geolocal::domain::view_state::ViewState;
use geolocal::domain::vocabulary::{LabelIndex, ServiceIndex, Vocabulary};

use super::{GAZETTEER, bakery, dataset, place};
use crate::dataset::vocabulary;

/// What the map answers with.
struct Map {
    dataset: Dataset,
    vocabulary: Arc<Vocabulary>,
    index: TextIndex,
    facets: Facets,
}

impl Map {
    fn new(dataset: Dataset, vocabulary: Arc<Vocabulary>) -> Self {
        let mut indexer = TextIndexer::new(&vocabulary.taxonomy);
        while !indexer.step(&dataset, 1_000) {}
        let order: Vec<u32> = (0..u32::try_from(dataset.len()).unwrap()).collect();
        Self {
            index: indexer.finish(),
            facets: Facets::build(&order, FacetShape::from(&*vocabulary), &dataset),
            dataset,
            vocabulary,
        }
    }

    /// The records that the view of a link shows.
    fn shown(&self, query: &str) -> Vec<usize> {
        let (view, notices) = ViewState::decode(query, "", &self.vocabulary);
        assert_eq!(notices, [], "{query}");
        let mut shown = self.facets.apply(&view.selection, None);
        shown.and(self.index.matches(&Query::parse(&view.text)).records());
        if let Some(near) = view.near {
            let Around::Commune(code) = near.around else {
                panic!("{near:?}");
            };
            let commune = GAZETTEER.by_code(&code.to_string()).unwrap();
            let centre = GAZETTEER.commune(commune).unwrap().position;
            let positions = self.dataset.positions();
            let radius = f64::from(near.radius_km);
            shown.and(&records_within(
                positions,
                self.dataset.len(),
                centre,
                radius,
            ));
        }
        if let Some(territory) = view.territory {
            shown.and(&records_inside(&self.dataset, territory, Some(&GAZETTEER)));
        }
        shown.iter_ones().collect()
    }

    fn ways(&self, record: u32) -> Vec<Way> {
        let place = self.dataset.establishment(record).unwrap();
        let commune = commune_of(&place, &GAZETTEER).and_then(|at| GAZETTEER.commune(at));
        ways(&place, &self.vocabulary, commune.as_ref())
    }

    /// Every way of a record leads to it.
    fn follow(&self, record: u32) {
        for way in self.ways(record) {
            let query = way.query(&self.vocabulary);
            let found = self.shown(&query);
            let own = usize::try_from(record).unwrap();
            assert!(found.contains(&own), "{query}: {}", self.dataset.id(record));
            let (view, _) = ViewState::decode(&query, "", &self.vocabulary);
            assert_eq!(view, way.view, "{query}");
        }
    }
}

fn small() -> Map {
    let caen = r#""insee":"14118","services":["pmr","livraison","inconnu","pmr"],"labels":["bio"]"#;
    let records = [
        bakery("a", "Au Bon Pain & Cie, l’été", caen),
        place(
            "b",
            "Le Fournil d’Honfleur",
            [0.23, 49.42],
            r#""postcode":"14600","city":"Honfleur""#,
        ),
        // Named nowhere, and 12 km from where it says it is.
        place("c", "!", [-0.36, 49.295], r#""insee":"14118""#),
        // A commune that the gazetteer does not know; beyond what one can look around.
        place(
            "d",
            &"Aubergine ".repeat(29),
            [5.37, 43.3],
            r#""insee":"13055""#,
        ),
    ];
    Map::new(dataset(&records), vocabulary())
}

#[test]
fn each_kind_where_it_makes_sense() {
    let map = small();
    let said = |record| -> Vec<String> {
        let ways = map.ways(record).into_iter();
        ways.map(|way| way.query(&map.vocabulary)).collect()
    };
    assert_eq!(
        said(0),
        [
            "?q=Au%20Bon%20Pain%20%26%20Cie,%20l%E2%80%99%C3%A9t%C3%A9",
            "?cat=alimentation.boulangerie",
            "?cat=alimentation.boulangerie&pres=14118",
            "?service=livraison",
            "?service=pmr",
            "?label=bio",
            "?territoire=14",
        ]
    );
    let kinds: Vec<WayKind> = map.ways(0).iter().map(|way| way.kind).collect();
    assert_eq!(
        kinds,
        [
            WayKind::Name,
            WayKind::Category,
            WayKind::CategoryNear,
            WayKind::Service(ServiceIndex(0)),
            WayKind::Service(ServiceIndex(2)),
            WayKind::Label(LabelIndex(0)),
            WayKind::Department,
        ]
    );
    assert_eq!(
        said(2),
        [
            "?cat=alimentation.boulangerie",
            "?cat=alimentation.boulangerie&pres=14118&rayon=13",
            "?territoire=14",
        ]
    );
    assert_eq!(
        said(3)[1..],
        ["?cat=alimentation.boulangerie", "?territoire=13"]
    );
}

#[test]
fn every_way_leads_there() {
    let map = small();
    (0..4).for_each(|record| map.follow(record));
    // And not to others.
    assert_eq!(map.shown(&map.ways(1)[0].query(&map.vocabulary)), [1]);
    assert_eq!(map.shown(&map.ways(0)[3].query(&map.vocabulary)), [0]);
}

#[test]
fn every_way_of_the_demo_leads_there() {
    let file = |path: &str| fs::read_to_string(path).unwrap();
    let (config, _) = Config::parse(&file("public/config.json"));
    let (taxonomy, _) = Taxonomy::parse(&file("generated/taxonomy.json"));
    let vocabulary = Arc::new(Vocabulary {
        taxonomy,
        services: config.services.clone(),
        labels: config.labels.clone(),
    });
    let mut reader = Reader::new(Arc::clone(&vocabulary), config.sources[0].mapping.clone());
    reader.push(file("generated/data/demo.geojson").as_bytes());
    let map = Map::new(reader.finish().unwrap(), vocabulary);
    let records = u32::try_from(map.dataset.len()).unwrap();
    (0..records)
        .step_by(53)
        .for_each(|record| map.follow(record));
}
