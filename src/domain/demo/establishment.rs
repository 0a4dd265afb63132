//! One fictional establishment, from the choice of its commune and rubrique to its feature.

use chrono::{Days, NaiveDate};

use super::draw::Draw;
use super::feature::{DeliversTo, Feature, Point, Properties};
use super::place::Place;
use super::trade::{Odds, Trade};
use super::{Demo, contact, name};

/// Hours for a while, with the reason.
const SPECIAL_HOURS: &[(&str, &str)] = &[
    (
        "Mo-Sa 10:00-19:00; Su 10:00-13:00",
        "Horaires élargis avant les fêtes.",
    ),
    ("Tu-Sa 10:00-12:00,14:00-17:00; PH off", "Horaires d’hiver."),
    ("off", "Fermeture exceptionnelle pour travaux."),
    ("off", "Fermeture pour congés."),
    (
        "Th-Sa 09:30-12:30; PH off",
        "Horaires réduits : nous cherchons un renfort.",
    ),
];

/// Days in eighteen months.
const EIGHTEEN_MONTHS: u32 = 548;

/// One record in this many has a picture; the first is one of them.
const PICTURE_EVERY: u64 = 75;

/// Establishment number `index` of `demo`, in `place`, of the rubrique `category`.
pub(super) fn feature(
    demo: &Demo<'_>,
    index: u64,
    place: &Place<'_>,
    category: &str,
    trade: &Trade,
    mut draw: Draw,
) -> Feature {
    let draw = &mut draw;
    let coordinates = place.scatter(draw);
    let mut properties = Properties {
        id: format!("e-{:04}", index + 1),
        name: sign(demo, place, trade, draw),
        category: category.to_owned(),
        street: place.street(&demo.lexicon, draw),
        postcode: place.postcode.to_owned(),
        city: place.city.to_owned(),
        insee: place.insee.to_owned(),
        siret: draw.chance(70).then(|| contact::siret(demo.seed, index)),
        ..Properties::default()
    };
    describe(&mut properties, demo, place, trade, draw);
    give_contacts(&mut properties, trade, draw);
    give_hours(&mut properties, demo.today, trade, draw);
    give_services(&mut properties, demo, place, trade, draw);
    give_dates(&mut properties, demo.today, draw);
    if index.is_multiple_of(PICTURE_EVERY) {
        properties.image = Some(format!(
            "https://www.example.org/photo/{}.jpg",
            properties.id
        ));
        properties.image_alt = Some(format!("La façade de « {} »", properties.name));
    }
    Feature {
        kind: "Feature",
        geometry: Point {
            kind: "Point",
            coordinates,
        },
        properties,
    }
}

fn sign(demo: &Demo<'_>, place: &Place<'_>, trade: &Trade, draw: &mut Draw) -> String {
    let patterns: Vec<&'static str> = trade
        .names
        .iter()
        .copied()
        .filter(|pattern| name::fits(pattern, place))
        .collect();
    name::fill(draw.word(&patterns), place, &demo.lexicon, draw)
}

fn describe(
    properties: &mut Properties,
    demo: &Demo<'_>,
    place: &Place<'_>,
    trade: &Trade,
    draw: &mut Draw,
) {
    if draw.chance(88) {
        let mut sentences = vec![draw.word(trade.pitches)];
        let remarks = draw.pick(&[0, 1, 1, 2]).copied().unwrap_or(1);
        sentences.extend(draw.some(trade.habits.remarks, remarks));
        properties.description = Some(name::fill(&sentences.join(" "), place, &demo.lexicon, draw));
    }
    if draw.chance(82) {
        let count = draw.pick(&[3, 4, 5, 6]).copied().unwrap_or(3);
        let products: Vec<&'static str> = trade.products.split("; ").collect();
        properties.products = draw.some(&products, count);
    }
}

fn give_contacts(properties: &mut Properties, trade: &Trade, draw: &mut Draw) {
    let slug = contact::slug(&properties.name);
    if draw.chance(93) {
        let mobile = draw.chance(trade.habits.mobile);
        properties.phone = Some(if mobile {
            contact::mobile(draw)
        } else {
            contact::landline(draw)
        });
    }
    properties.email = draw.chance(58).then(|| contact::email(&slug, draw));
    properties.website = draw.chance(46).then(|| contact::page("", &slug));
    properties.facebook = draw.chance(40).then(|| contact::page("facebook/", &slug));
    properties.instagram = draw.chance(24).then(|| contact::page("instagram/", &slug));
    properties.booking = draw
        .chance(trade.habits.booking)
        .then(|| contact::page("reserver/", &slug));
}

fn give_hours(properties: &mut Properties, today: NaiveDate, trade: &Trade, draw: &mut Draw) {
    if draw.chance(6) {
        return;
    }
    properties.opening_hours = draw.pick(trade.habits.hours).copied();
    properties.hours_note = draw.chance(12).then(|| draw.word(trade.habits.notes));
    if let Some((hours, reason)) = draw.chance(5).then(|| draw.pick(SPECIAL_HOURS)).flatten() {
        // One in four has expired, as happens when nobody clears it.
        let ago = if draw.chance(25) { 40 } else { 0 };
        let until = later(earlier(today, ago), 3 + draw.below(36));
        properties.special_hours = Some(hours);
        properties.special_until = Some(until.to_string());
        properties.hours_note = Some(reason);
    }
}

fn give_services(
    properties: &mut Properties,
    demo: &Demo<'_>,
    place: &Place<'_>,
    trade: &Trade,
    draw: &mut Draw,
) {
    properties.services = chosen(trade.habits.services, draw);
    properties.labels = chosen(trade.habits.labels, draw);
    properties.payment = chosen(trade.habits.payment, draw);
    if properties.services.contains(&"livraison") {
        properties.delivers_to = match draw.below(10) {
            0..4 => Some(DeliversTo::RadiusKm(5 + 5 * draw.below(5))),
            4..9 => {
                let count = draw.pick(&[3, 4, 6, 8]).copied().unwrap_or(3);
                Some(DeliversTo::Communes(demo.neighbourhood(place, count)))
            }
            _ => None,
        };
    }
}

fn chosen(odds: &[Odds], draw: &mut Draw) -> Vec<&'static str> {
    odds.iter()
        .filter(|(_, percent)| draw.chance(*percent))
        .map(|(id, _)| *id)
        .collect()
}

fn give_dates(properties: &mut Properties, today: NaiveDate, draw: &mut Draw) {
    let age = draw.below(EIGHTEEN_MONTHS);
    let updated = earlier(today, age);
    properties.updated = updated.to_string();
    properties.verified = draw
        .chance(55)
        .then(|| later(updated, draw.below(age + 1)).to_string());
}

/// The day `days` before; the day itself at the edge of the calendar.
fn earlier(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_sub_days(Days::new(u64::from(days)))
        .unwrap_or(day)
}

/// The day `days` after; the day itself at the edge of the calendar.
fn later(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(u64::from(days)))
        .unwrap_or(day)
}
