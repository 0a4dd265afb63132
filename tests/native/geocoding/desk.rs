//! When the geocoder is asked, and what there is to show meanwhile.

use std::rc::Rc;

use geolocal::domain::geocoding::{Answer, Desk, Next, Why};

use super::called;

fn found(label: &str) -> Answer {
    Answer::Found(Rc::new([called(label)]))
}

/// Wants what comes from a URL.
fn want(desk: &mut Desk, name: &str, now_ms: f64) -> Option<Next> {
    desk.want(Some(name.to_owned()), now_ms)
}

/// A desk that has asked for a URL at that time.
fn asked(name: &str, at_ms: f64) -> Desk {
    let mut desk = Desk::default();
    ask(&mut desk, name, at_ms);
    desk
}

fn ask(desk: &mut Desk, name: &str, at_ms: f64) {
    assert_eq!(want(desk, name, at_ms - 300.0), Some(Next::Wait(300)));
    assert_eq!(desk.wake(at_ms), Next::Ask(name.to_owned()));
}

/// Tells the desk that an address of that name came from the URL of that name.
fn come(desk: &mut Desk, name: &str, at_ms: f64) {
    let next = desk.came(name.to_owned(), Ok(vec![called(name)]), at_ms);
    assert_eq!(next, Next::Rest);
}

#[test]
fn nothing_is_asked_at_first() {
    let mut desk = Desk::default();
    assert_eq!(desk.answer(), &Answer::Idle);
    assert_eq!(desk.wake(0.0), Next::Rest);
    assert_eq!(desk.want(None, 0.0), Some(Next::Rest));
}

#[test]
fn asks_once_typing_rests_for_what_was_typed_last() {
    let mut desk = Desk::default();
    for (name, at_ms) in [("r", 0.0), ("ru", 100.0), ("rue", 200.0)] {
        assert_eq!(want(&mut desk, name, at_ms), Some(Next::Wait(300)));
        assert_eq!(desk.answer(), &Answer::Waiting);
    }
    assert_eq!(desk.wake(500.0), Next::Ask("rue".to_owned()));
    come(&mut desk, "rue", 600.0);
    assert_eq!(desk.answer(), &found("rue"));
}

#[test]
fn the_same_again_goes_on_as_it_was() {
    let mut desk = asked("rue", 300.0);
    assert_eq!(want(&mut desk, "rue", 310.0), None);
    assert_eq!(desk.answer(), &Answer::Waiting);
}

#[test]
fn nothing_wanted_any_more_is_nothing_to_show() {
    let mut desk = asked("rue", 300.0);
    assert_eq!(desk.want(None, 310.0), Some(Next::Rest));
    assert_eq!(desk.answer(), &Answer::Idle);
    come(&mut desk, "rue", 400.0);
    assert_eq!(desk.answer(), &Answer::Idle);
}

#[test]
fn no_address_is_an_answer() {
    let mut desk = asked("xyz", 300.0);
    assert_eq!(
        desk.came("xyz".to_owned(), Ok(Vec::new()), 400.0),
        Next::Rest
    );
    assert_eq!(desk.answer(), &Answer::Nothing);
    desk.want(None, 500.0);
    assert_eq!(want(&mut desk, "xyz", 600.0), Some(Next::Rest));
    assert_eq!(desk.answer(), &Answer::Nothing);
}

#[test]
fn what_came_is_remembered() {
    let mut desk = asked("a", 300.0);
    come(&mut desk, "a", 400.0);
    ask(&mut desk, "b", 900.0);
    // What comes too late is of use when it is wanted again.
    ask(&mut desk, "c", 1_400.0);
    come(&mut desk, "b", 1_500.0);
    assert_eq!(desk.answer(), &Answer::Waiting);
    for name in ["a", "b"] {
        assert_eq!(want(&mut desk, name, 1_600.0), Some(Next::Rest));
        assert_eq!(desk.answer(), &found(name));
    }
}

#[test]
fn the_fifty_last_answers_are_remembered() {
    let mut desk = Desk::default();
    for number in 0..51 {
        let (name, at_ms) = (number.to_string(), f64::from(number) * 1_000.0);
        ask(&mut desk, &name, at_ms);
        come(&mut desk, &name, at_ms + 100.0);
    }
    assert_eq!(want(&mut desk, "1", 90_000.0), Some(Next::Rest));
    assert_eq!(want(&mut desk, "50", 90_000.0), Some(Next::Rest));
    assert_eq!(want(&mut desk, "0", 90_000.0), Some(Next::Wait(300)));
}

#[test]
fn a_failure_is_told_and_can_be_tried_again() {
    for why in [
        Why::Offline,
        Why::Unreachable,
        Why::Status(500),
        Why::Unreadable,
    ] {
        let mut desk = asked("rue", 300.0);
        assert_eq!(desk.came("rue".to_owned(), Err(why), 400.0), Next::Rest);
        assert_eq!(desk.answer(), &Answer::Failed(why));
        ask(&mut desk, "rue", 1_000.0);
        assert_eq!(desk.answer(), &Answer::Waiting);
    }
}

const fn busy(seconds: u32) -> Answer {
    Answer::Failed(Why::Busy { seconds })
}

/// A desk that knows the answer to "a", and was refused "b" at 2,000 ms for five seconds.
fn refused() -> Desk {
    let mut desk = asked("a", 300.0);
    come(&mut desk, "a", 400.0);
    ask(&mut desk, "b", 1_000.0);
    let refused = Err(Why::Busy { seconds: 5 });
    assert_eq!(
        desk.came("b".to_owned(), refused, 2_000.0),
        Next::Wait(5_000)
    );
    desk
}

#[test]
fn a_busy_geocoder_is_left_alone_and_then_asked_for_the_last_text() {
    let mut desk = refused();
    assert_eq!(desk.answer(), &busy(5));
    assert_eq!(want(&mut desk, "b", 2_500.0), None);

    assert_eq!(want(&mut desk, "c", 3_500.0), Some(Next::Wait(3_500)));
    assert_eq!(desk.answer(), &busy(4));
    // A timer that rings too early.
    assert_eq!(desk.wake(6_999.5), Next::Wait(1));
    assert_eq!(desk.wake(7_000.0), Next::Ask("c".to_owned()));
    assert_eq!(desk.answer(), &Answer::Waiting);
}

#[test]
fn a_busy_geocoder_need_not_be_asked_for_what_is_known() {
    let mut desk = refused();
    assert_eq!(want(&mut desk, "a", 2_500.0), Some(Next::Rest));
    assert_eq!(desk.answer(), &found("a"));
    // Typing rests though the geocoder may be asked sooner.
    assert_eq!(want(&mut desk, "c", 6_900.0), Some(Next::Wait(300)));
    assert_eq!(desk.want(None, 6_950.0), Some(Next::Rest));
    assert_eq!(desk.wake(7_200.0), Next::Rest);
}

#[test]
fn a_geocoder_that_is_busy_for_no_time_has_a_second() {
    let mut desk = asked("a", 300.0);
    let refused = Err(Why::Busy { seconds: 0 });
    assert_eq!(desk.came("a".to_owned(), refused, 400.0), Next::Wait(1_000));
    assert_eq!(desk.answer(), &busy(1));
}

#[test]
fn a_refusal_that_comes_too_late_still_counts() {
    let mut desk = asked("a", 300.0);
    assert_eq!(want(&mut desk, "b", 400.0), Some(Next::Wait(300)));
    let refused = Err(Why::Busy { seconds: 5 });
    assert_eq!(desk.came("a".to_owned(), refused, 500.0), Next::Rest);
    assert_eq!(desk.wake(700.0), Next::Wait(4_800));
    assert_eq!(desk.wake(5_500.0), Next::Ask("b".to_owned()));
}
