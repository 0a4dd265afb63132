//! Numbers and sentences in both languages.

use geolocal::domain::lang::Lang;
use geolocal::text::number::{badge, bytes, grouped};
use geolocal::text::words;

#[test]
fn groups_thousands() {
    for (number, fr, en) in [
        (0, "0", "0"),
        (999, "999", "999"),
        (1_000, "1\u{202f}000", "1,000"),
        (1_234_567, "1\u{202f}234\u{202f}567", "1,234,567"),
    ] {
        assert_eq!(
            [grouped(Lang::Fr, number), grouped(Lang::En, number)],
            [fr, en]
        );
    }
}

#[test]
fn badges_stay_short() {
    for (count, fr, en) in [
        (7, "7", "7"),
        (999, "999", "999"),
        (1_000, "1\u{202f}k", "1\u{202f}k"),
        (1_250, "1,2\u{202f}k", "1.2\u{202f}k"),
        (12_999, "12\u{202f}k", "12\u{202f}k"),
        (1_340_000, "1,3\u{202f}M", "1.3\u{202f}M"),
    ] {
        assert_eq!([badge(Lang::Fr, count), badge(Lang::En, count)], [fr, en]);
    }
}

#[test]
fn sizes_are_decimal() {
    assert_eq!(bytes(Lang::Fr, 939_001), "940\u{202f}ko");
    assert_eq!(bytes(Lang::En, 1_260_000), "1.2\u{202f}MB");
}

#[test]
fn counts_agree_in_number() {
    let total = |lang, count| (words(lang).list.total)(count);
    assert_eq!(total(Lang::Fr, 0), "aucun établissement");
    assert_eq!(total(Lang::Fr, 1), "1 établissement");
    assert_eq!(total(Lang::Fr, 1_200), "1\u{202f}200 établissements");
    assert_eq!(total(Lang::En, 1), "1 place");
    assert_eq!(total(Lang::En, 450), "450 places");
}

#[test]
fn issues_are_summed_up() {
    let issues = |left_out, mended| (words(Lang::Fr).load.issues)(left_out, mended);
    assert_eq!(issues(1, 0), "1 fiche écartée");
    assert_eq!(issues(2, 0), "2 fiches écartées");
    assert_eq!(issues(0, 1), "1 fiche corrigée ou à vérifier");
    assert_eq!(issues(2, 3), "2 fiches écartées, 3 corrigées ou à vérifier");
}
