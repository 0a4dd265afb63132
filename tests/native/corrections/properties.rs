//! Whatever is sent: applied twice it changes nothing more, and no establishment is lost that nobody closed.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use geolocal::domain::corrections::{Key, Kind, Submission};
use proptest::option;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{DATA, applied, submission, values};

/// Few values, so that submissions meet.
const SIRETS: [&str; 3] = ["73282932000074", "35600000000048", "00000001800010"];
const PHONES: [&str; 4] = ["02 31 00 00 01", "02 31 00 00 02", "02 31 00 00 03", "15"];
const IDS: [&str; 6] = ["e-1", "e-2", "e-3", "e-4", "s-0f8fad5b", "s-0f8fad5b-d9cb"];

fn one_of(texts: &'static [&'static str]) -> impl Strategy<Value = Value> {
    option::of(prop::sample::select(texts)).prop_map(|text| text.map_or(Value::Null, Value::from))
}

fn pairs() -> impl Strategy<Value = [Value; 4]> {
    let services = || {
        option::of(prop::sample::subsequence(
            vec!["livraison", "retrait"],
            1..3,
        ))
        .prop_map(|services| services.map_or(Value::Null, |list| json!(list)))
    };
    let position = || (0..3).prop_map(|east| json!([east, 49]));
    (one_of(&PHONES), services(), one_of(&SIRETS), position())
        .prop_map(|(phone, services, siret, position)| [phone, services, siret, position])
}

prop_compose! {
    fn any_one()(
        number in 0..6_u32,
        day in 1..6_u32,
        kind in prop::sample::select(Kind::ALL.to_vec()),
        id in prop::sample::select(&IDS[..]),
        siret in one_of(&SIRETS),
        before in pairs(),
        after in pairs(),
        keys in prop::sample::subsequence(vec!["phone", "services", "siret", "position"], 1..4),
    ) -> Submission {
        let mut one = submission(number, kind, day, id);
        if let Some(about) = &mut one.establishment {
            about.siret = siret.as_str().map(str::to_owned);
        }
        let names = ["phone", "services", "siret", "position"];
        let chosen = |all: [Value; 4]| {
            let pairs = names.into_iter().zip(all).filter(|(name, _)| keys.contains(name));
            values(&pairs.collect::<Vec<_>>())
        };
        match kind {
            Kind::Correction => (one.before, one.after) = (chosen(before), chosen(after)),
            Kind::Registration => {
                one.after = chosen(after);
                one.after.set(Key::NAME, "Nouveau");
                one.after.set(Key::CATEGORY, "culture.loisirs");
                one.position = one.after.position();
            }
            Kind::Confirmation | Kind::Closure | Kind::Disclaimer => {}
        }
        one
    }
}

fn ids_of(text: &str) -> Vec<String> {
    let data: Value = serde_json::from_str(text).unwrap();
    let features = data.get("features").unwrap().as_array().unwrap().clone();
    let id = |feature: &Value| {
        let own = feature.pointer("/properties/id").or(feature.get("id"));
        own.unwrap().as_str().unwrap().to_owned()
    };
    features.iter().map(id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn twice_is_once(all in prop::collection::vec(any_one(), 0..9)) {
        let (text, entries) = applied(DATA, &all);
        let closed: Vec<&str> = all
            .iter()
            .filter(|one| one.kind == Kind::Closure)
            .filter_map(|one| Some(one.establishment.as_ref()?.id.as_str()))
            .collect();
        let ids = ids_of(&text);
        for id in ["e-1", "e-2", "e-3"] {
            prop_assert_eq!(!closed.contains(&id), ids.iter().any(|one| one == id), "{}", id);
        }
        let mut once = ids.clone();
        once.sort();
        once.dedup();
        prop_assert_eq!(once.len(), ids.len());
        // Each is answered for.
        for at in 0..all.len() {
            prop_assert!(entries.iter().any(|entry| entry.submission == at), "{}", at);
        }
    }
}
