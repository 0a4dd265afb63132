//! What is understood, and why not.

use geolocal::domain::hours::{Hours, HoursProblem};
use proptest::prelude::*;
use proptest::sample::Index;

use super::super::hostile::PIECES;
use super::{expressions, their_problem};

/// Checks that we and the crate read a text or refuse it for the same reason.
fn agree(text: &str) {
    let text = text.trim();
    if text.is_empty() || is_ours_to_judge(text) {
        return;
    }
    let ours = match Hours::parse(text) {
        Ok(parsed) if parsed.mended => return,
        Ok(_) => None,
        Err(error) => Some(error.problem),
    };
    if ours == Some(HoursProblem::Unsupported) && is_holiday_after_weekday(text) {
        return;
    }
    let theirs = their_problem(text);
    // Of several things that cannot be evaluated, each may name another first.
    if !(is_beyond_syntax(ours) && is_beyond_syntax(theirs)) {
        assert_eq!(ours, theirs, "{text:?}");
    }
}

/// `Mo-Fr PH`, which the crate reads as `Mo-Fr,PH`.
fn is_holiday_after_weekday(text: &str) -> bool {
    text.contains(" PH") || text.contains(" SH")
}

const fn is_beyond_syntax(problem: Option<HoursProblem>) -> bool {
    !matches!(problem, None | Some(HoursProblem::Syntax { .. }))
}

/// Texts on which we differ on purpose.
fn is_ours_to_judge(text: &str) -> bool {
    // Mended: two spaces, `/` before a range. The crate fails on `/24:00`.
    let mut after_slashes = text.split('/').skip(1).map(str::trim_start);
    let is_mended = text.contains("  ")
        || after_slashes.any(|rest| rest.chars().take(3).any(|char| char == ':'));
    // Places in a month backwards, `Mo[4-2]`, which the crate takes for all.
    let is_backwards = (text.as_bytes().windows(3))
        .any(|three| matches!(three, [from, b'-', to] if from.is_ascii_digit() && to < from));
    // A rule that says nothing, which the crate takes for `24/7`.
    let mut rules = text.split([';', ',', '|']);
    let is_silent = |rule: &str| rule.contains(':') && rule.trim_matches([' ', ':']).is_empty();
    is_mended || is_backwards || rules.any(is_silent)
}

/// A text with one character taken out, doubled, or put in.
fn spoilt(text: &str, at: Index, way: u8, piece: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let at = at.index(chars.len());
    let (before, after) = chars.split_at(at);
    let before: String = before.iter().collect();
    let skipped: String = after.iter().skip(1).collect();
    let after: String = after.iter().collect();
    match way {
        0 => before + &skipped,
        1 => before + piece + &after,
        2 => before + piece + &skipped,
        _ => before,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn what_the_syntax_has(text in expressions::hours()) {
        agree(&text);
    }

    #[test]
    fn what_it_nearly_has(
        text in expressions::hours(),
        at in any::<Index>(),
        way in 0..4_u8,
        piece in prop::sample::select(&PIECES[..]),
    ) {
        agree(&spoilt(&text, at, way, piece));
    }

    #[test]
    fn pieces_of_it(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 1..10)) {
        agree(&pieces.concat());
    }
}
