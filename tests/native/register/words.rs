//! What a comparison says.

use geolocal::domain::lang::Lang;
use geolocal::domain::register::{Comparison, Fact, Outcome};
use geolocal::text::pages::register::register;

#[test]
fn sentences() {
    let said = |lang, fact, outcome| {
        let text = (register(lang).outcome)(&Comparison { fact, outcome });
        text.replace('\u{a0}', "~")
    };
    let differs = || Outcome::Differs {
        here: "14000".to_owned(),
        there: "14100".to_owned(),
    };
    let closed = || Outcome::Closed {
        since: "2024-05-01".parse().ok(),
    };
    for (fact, outcome, fr, en) in [
        (
            Fact::State,
            Outcome::Same,
            "est ouvert selon le registre.",
            "The place is open, the register says.",
        ),
        (
            Fact::Name,
            Outcome::Same,
            "La fiche et le registre concordent.",
            "Listing and register agree.",
        ),
        (
            Fact::Postcode,
            differs(),
            "La fiche dit «~14000~», le registre «~14100~»~: ",
            "The listing says “14000”, the register “14100”: ",
        ),
        (
            Fact::State,
            closed(),
            "est fermé depuis le 1er~mai 2024 selon",
            "closed since 1~May 2024, the register says",
        ),
        (
            Fact::Position,
            Outcome::Apart { km: 3.2 },
            "L’épingle est à 3,2~km de",
            "The pin is 3.2~km from",
        ),
        (
            Fact::City,
            Outcome::OnlyThere {
                there: "CAEN".to_owned(),
            },
            "le registre dit «~CAEN~».",
            "the register says “CAEN”.",
        ),
        (
            Fact::Name,
            Outcome::Unknown,
            "ne permet pas de comparer.",
            "does not allow a comparison.",
        ),
    ] {
        for (lang, expected) in [(Lang::Fr, fr), (Lang::En, en)] {
            let text = said(lang, fact, outcome.clone());
            assert!(text.contains(expected), "{text}");
            assert!(text.ends_with('.'), "{text}");
        }
    }
    assert_eq!((register(Lang::Fr).fact)(Fact::Postcode), "Code postal");
}
