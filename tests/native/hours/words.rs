//! Status lines in both languages.

use geolocal::domain::hours::{Hours, Schedule, StatusKind};
use geolocal::domain::lang::Lang;
use geolocal::text::hours::{hours_error, status_kind, status_line};

use super::at;

/// Checks a status line in French and English; `~` stands for a no-break space.
fn check(expression: &str, moment: &str, fr: &str, en: &str) {
    let moment = at(moment);
    let status = Hours::parse(expression).unwrap().hours.status(moment);
    let line = |lang| status_line(lang, &status, moment).replace('\u{a0}', "~");
    assert_eq!(
        (line(Lang::Fr).as_str(), line(Lang::En).as_str()),
        (fr, en),
        "{expression}"
    );
}

#[test]
fn status_lines() {
    let shop = "Mo-Sa 09:00-19:30";
    check(
        shop,
        "2026-11-23 10:00",
        "Ouvert · ferme à 19~h~30",
        "Open · closes at 7:30~pm",
    );
    check(
        shop,
        "2026-11-23 08:00",
        "Fermé · ouvre à 9~h",
        "Closed · opens at 9~am",
    );
    check(
        shop,
        "2026-11-23 20:00",
        "Fermé · ouvre demain à 9~h",
        "Closed · opens tomorrow at 9~am",
    );
    check(
        "Tu 07:00-12:00",
        "2026-11-29 10:00",
        "Fermé · ouvre mardi à 7~h",
        "Closed · opens Tuesday at 7~am",
    );
    check(
        "Mo 07:00-09:00",
        "2026-11-23 10:00",
        "Fermé · ouvre le 30~novembre à 7~h",
        "Closed · opens on 30~November at 7~am",
    );
    check(
        "Apr-Sep 10:00-19:00",
        "2026-11-23 10:00",
        "Fermé · ouvre le 1er~avril 2027 à 10~h",
        "Closed · opens on 1~April 2027 at 10~am",
    );
    check(
        "24/7",
        "2026-11-23 10:00",
        "Ouvert 24~h/24",
        "Open 24~hours",
    );
    check("off", "2026-11-23 10:00", "Fermé", "Closed");
    check("18:00+", "2026-11-23 20:00", "Ouvert", "Open");
    check(
        "20:00-02:00",
        "2026-11-23 23:00",
        "Ouvert · ferme à 2~h",
        "Open · closes at 2~am",
    );
    check(
        "08:00-24:00",
        "2026-11-23 23:00",
        "Ouvert · ferme à minuit",
        "Open · closes at midnight",
    );
    check(
        "Mo,Tu",
        "2026-11-23 00:30",
        "Ouvert · ferme mercredi à minuit",
        "Open · closes Wednesday at midnight",
    );
    check(
        r#""sur rendez-vous""#,
        "2026-11-23 10:00",
        "Horaires inconnus · sur rendez-vous",
        "Hours unknown · sur rendez-vous",
    );
}

#[test]
fn what_comes_soon() {
    let schedule = Schedule::of(Some("Mo 09:00-12:00"), None, None);
    for (moment, kind, fr, en) in [
        ("2026-11-23 08:29", StatusKind::Closed, "Fermé", "Closed"),
        (
            "2026-11-23 08:30",
            StatusKind::OpensSoon,
            "Ouvre bientôt",
            "Opens soon",
        ),
        ("2026-11-23 11:29", StatusKind::Open, "Ouvert", "Open"),
        (
            "2026-11-23 11:30",
            StatusKind::ClosesSoon,
            "Ferme bientôt",
            "Closes soon",
        ),
        ("2026-11-23 12:00", StatusKind::Closed, "Fermé", "Closed"),
    ] {
        let moment = at(moment);
        let status = schedule.status(moment);
        assert_eq!(status.kind(moment), kind, "{moment}");
        assert_eq!(status_kind(Lang::Fr, kind), fr);
        assert_eq!(status_kind(Lang::En, kind), en);
        assert_eq!(
            status.is_open(),
            matches!(kind, StatusKind::Open | StatusKind::ClosesSoon)
        );
    }
    assert!(
        schedule
            .status(at("2026-11-23 11:00"))
            .closes_within(at("2026-11-23 11:00"), 60)
    );
    assert!(
        !schedule
            .status(at("2026-11-23 11:00"))
            .opens_within(at("2026-11-23 11:00"), 60)
    );
}

#[test]
fn errors_name_the_place() {
    let error = Hours::parse("Mo-Fr 9h00").unwrap_err();
    let line = "Les horaires ne sont pas compris à partir du caractère 7.";
    assert_eq!(hours_error(Lang::Fr, &error), line);
    let line = "The hours cannot be understood from character 7 on.";
    assert_eq!(hours_error(Lang::En, &error), line);
}
