//! Business cards, read back by the crate `calcard`.

use calcard::vcard::{VCard, VCardProperty, VCardValue};
use chrono::NaiveDate;
use geolocal::domain::contact::{Email, Phone, WebLink};
use geolocal::domain::establishment::{Address, Establishment};
use geolocal::domain::take_home::vcard;

use super::*;

/// An establishment with nothing but a name.
fn bare(name: &str) -> Establishment {
    Establishment {
        id: "e-0042".to_owned(),
        name: name.to_owned(),
        position: LngLat::new(-0.3706, 49.1829).unwrap(),
        ..crate::checkup::bare()
    }
}

/// One with everything that a card can say.
fn whole() -> Establishment {
    let some = |text: &str| Some(text.to_owned());
    Establishment {
        description: some("Pains ; brioches, etc.\r\nDepuis 1950\\n"),
        address: Address {
            street: some("3, rue du Bac ; bâtiment A"),
            postcode: some("14000"),
            city: some("Caen"),
            insee: None,
        },
        phone: Phone::parse("02 31 00 00 01"),
        email: Email::parse("bonjour@fournil.example"),
        website: WebLink::parse("https://fournil.example/a;b,c?d=e:f"),
        facebook: WebLink::parse("https://facebook.example/fournil"),
        instagram: WebLink::parse("https://instagram.example/fournil"),
        booking: WebLink::parse("https://resa.example/42"),
        hours_note: some("Fermé en août"),
        updated: NaiveDate::from_ymd_opt(2026, 11, 20),
        ..bare("Le Fournil; chez Zoé, « pains »")
    }
}

/// The card as a reader of its own sees it.
fn read(card: &str) -> VCard {
    VCard::parse(card).unwrap()
}

/// The texts of every property of a name.
fn texts(card: &VCard, property: &VCardProperty) -> Vec<Vec<String>> {
    let values = |values: &[VCardValue]| values.iter().map(text_of).collect();
    card.entries
        .iter()
        .filter(|entry| entry.name == *property)
        .map(|entry| values(&entry.values))
        .collect()
}

fn text_of(value: &VCardValue) -> String {
    if let VCardValue::PartialDateTime(date) = value {
        return format!("{:?}-{:?}-{:?}", date.year, date.month, date.day);
    }
    if let VCardValue::Component(parts) = value {
        return parts.join(",");
    }
    value.as_text().unwrap_or("?").to_owned()
}

#[test]
fn a_card_says_everything() {
    assert_eq!(
        vcard(&whole(), LINK, "Boulangerie"),
        "BEGIN:VCARD\r\nVERSION:3.0\r\n\
         FN:Le Fournil\\; chez Zoé\\, « pains »\r\nN:;;;;\r\nORG:Le Fournil\\; chez Zoé\\, « pains »\r\n\
         X-ABShowAs:COMPANY\r\nCATEGORIES:Boulangerie\r\n\
         ADR;TYPE=WORK:;;3\\, rue du Bac \\; bâtiment A;Caen;;14000;France\r\n\
         GEO:49.182900;-0.370600\r\nTEL;TYPE=WORK,VOICE:+33231000001\r\n\
         EMAIL;TYPE=INTERNET,WORK:bonjour@fournil.example\r\nURL:https://fournil.example/a;b,c?d=e:f\r\n\
         URL:https://resa.example/42\r\nX-SOCIALPROFILE;TYPE=facebook:https://facebook.example/fournil\r\n\
         X-SOCIALPROFILE;TYPE=instagram:https://instagram.example/fournil\r\n\
         URL:https://carte.example/normandie/?fiche=e-0042\r\n\
         NOTE:Pains \\; brioches\\, etc.\\nDepuis 1950\\\\n\\nFermé en août\r\nREV:2026-11-20\r\n\
         UID:https://carte.example/normandie/?fiche=e-0042\r\nEND:VCARD\r\n"
    );
}

#[test]
fn another_reader_reads_it_back() {
    let card = read(&vcard(&whole(), LINK, "Boulangerie"));
    for (property, values) in [
        (
            VCardProperty::Fn,
            vec![vec!["Le Fournil; chez Zoé, « pains »"]],
        ),
        (
            VCardProperty::Org,
            vec![vec!["Le Fournil; chez Zoé, « pains »"]],
        ),
        (
            VCardProperty::Adr,
            vec![vec![
                "",
                "",
                "3, rue du Bac ; bâtiment A",
                "Caen",
                "",
                "14000",
                "France",
            ]],
        ),
        (VCardProperty::Tel, vec![vec!["+33231000001"]]),
        (VCardProperty::Email, vec![vec!["bonjour@fournil.example"]]),
        (
            VCardProperty::Url,
            vec![
                vec!["https://fournil.example/a;b,c?d=e:f"],
                vec!["https://resa.example/42"],
                vec![LINK],
            ],
        ),
        (
            VCardProperty::Note,
            vec![vec![
                "Pains ; brioches, etc.\nDepuis 1950\\n\nFermé en août",
            ]],
        ),
        (
            VCardProperty::Rev,
            vec![vec!["Some(2026)-Some(11)-Some(20)"]],
        ),
        (VCardProperty::Uid, vec![vec![LINK]]),
    ] {
        assert_eq!(texts(&card, &property), values, "{property:?}");
    }
}

#[test]
fn what_is_not_known_is_left_out() {
    let card = vcard(&bare("Zoé"), LINK, "");
    assert_eq!(
        card,
        format!(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé\r\nN:;;;;\r\nORG:Zoé\r\nX-ABShowAs:COMPANY\r\n\
             GEO:49.182900;-0.370600\r\nURL:{LINK}\r\nUID:{LINK}\r\nEND:VCARD\r\n"
        )
    );
}

#[test]
fn a_part_of_an_address_keeps_its_place() {
    let mut place = bare("Zoé");
    place.address.city = Some("Caen".to_owned());
    assert!(vcard(&place, LINK, "").contains("\r\nADR;TYPE=WORK:;;;Caen;;;France\r\n"));
}

#[test]
fn lines_are_full_and_no_letter_is_cut() {
    for letter in ["a", "é", "€", "🥖"] {
        let mut place = bare("Zoé");
        place.description = Some(letter.repeat(200));
        let card = vcard(&place, LINK, "");
        let lengths = || card.split("\r\n").map(str::len);
        assert!(lengths().all(|length| length <= 75), "{letter}");
        let full = lengths().filter(|length| *length > 75 - letter.len());
        assert!(full.count() >= 2, "{letter}");
        assert_eq!(card.replace("\r\n ", "").matches(letter).count() / 200, 1);
    }
}

/// Whatever text may hold: what vCard escapes, line ends, letters of two to four octets.
fn nasty() -> impl Strategy<Value = String> {
    proptest::collection::vec(
        prop_oneof![
            Just("\\".to_owned()),
            Just(";".to_owned()),
            Just(",".to_owned()),
            Just(":".to_owned()),
            Just("\"".to_owned()),
            Just("\n".to_owned()),
            Just("\\n".to_owned()),
            Just("END:VCARD".to_owned()),
            Just("=0D".to_owned()),
            Just("é€🥖".to_owned()),
            "[a-z ]{1,30}",
            "\\PC{1,10}",
        ],
        1..12,
    )
    .prop_map(|parts| parts.concat().trim().to_owned())
    .prop_filter("a name is not blank", |text| !text.is_empty())
}

proptest! {
    #[test]
    fn any_text_is_read_back(name in nasty(), street in nasty(), note in nasty(), category in nasty()) {
        let mut place = bare(&name);
        place.address.street = Some(street.clone());
        place.description = Some(note.clone());
        let card = vcard(&place, LINK, &category);
        for line in card.split_terminator("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {}", line.len(), line);
            prop_assert!(!line.contains(['\r', '\n']));
        }
        let card = read(&card);
        prop_assert_eq!(texts(&card, &VCardProperty::Fn), [[name.clone()]]);
        prop_assert_eq!(texts(&card, &VCardProperty::Org), [[name]]);
        prop_assert_eq!(texts(&card, &VCardProperty::Note), [[note]]);
        // In lists the reader makes one blank of several.
        let blanks = |text: &str| text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        let categories = &texts(&card, &VCardProperty::Categories)[0];
        prop_assert_eq!(categories.iter().map(|text| blanks(text)).collect::<Vec<_>>(), [blanks(&category)]);
        let address = &texts(&card, &VCardProperty::Adr)[0];
        prop_assert_eq!(&address[2], &street);
        prop_assert_eq!(address.len(), 7);
    }

    /// A link that would begin lines of its own begins none.
    #[test]
    fn no_control_character_gets_in(name in "[a\\x00-\\x1f\\x7f\\x85]{1,30}", link in "[a-z\\x00-\\x1f]{1,200}") {
        let card = vcard(&bare(&name), &link, &name);
        let bad = |c: char| c.is_control() && c != '\t';
        prop_assert!(card.split("\r\n").all(|line| !line.contains(bad)), "{:?}", card);
        let begins = |name: &str| card.split("\r\n").filter(|line| line.starts_with(name)).count();
        prop_assert_eq!((begins("URL:"), begins("UID:"), begins("END:")), (1, 1, 1));
    }
}
