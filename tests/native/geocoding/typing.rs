//! Whatever somebody types, and whatever the geocoder does.

use geolocal::domain::geocoding::{Address, Answer, Desk, Next, Why};
use proptest::prelude::*;

use super::called;

/// What the page keeps for a desk: one errand at a time, given up for a newer one.
enum Errand {
    None,
    WakeAt(f64),
    ComesAt(f64, String),
}

struct Page {
    desk: Desk,
    errand: Errand,
    /// When something was last typed, and until when the geocoder is to be left alone.
    typed_ms: f64,
    quiet_ms: f64,
    /// What the geocoder does with the next requests, in turn.
    outcomes: Vec<u8>,
    asked: Vec<String>,
}

impl Page {
    fn set(&mut self, next: Next, now_ms: f64) {
        self.errand = match next {
            Next::Rest => Errand::None,
            Next::Wait(ms) => Errand::WakeAt(now_ms + f64::from(ms)),
            Next::Ask(url) => {
                assert!(
                    now_ms >= self.quiet_ms,
                    "asked while it wanted to be left alone"
                );
                assert!(
                    now_ms >= self.typed_ms + 300.0,
                    "asked while somebody typed"
                );
                self.asked.push(url.clone());
                Errand::ComesAt(now_ms + 120.0, url)
            }
        };
    }

    fn outcome(&mut self, url: &str, now_ms: f64) -> Result<Vec<Address>, Why> {
        match self.outcomes.pop().unwrap_or_default() {
            1 => Ok(Vec::new()),
            2 => Err(Why::Unreachable),
            3 => {
                self.quiet_ms = now_ms + 2_000.0;
                Err(Why::Busy { seconds: 2 })
            }
            _ => Ok(vec![called(url)]),
        }
    }

    /// Lets time pass.
    fn pass_until(&mut self, end_ms: f64) {
        loop {
            match std::mem::replace(&mut self.errand, Errand::None) {
                Errand::WakeAt(at_ms) if at_ms <= end_ms => {
                    let next = self.desk.wake(at_ms);
                    self.set(next, at_ms);
                }
                Errand::ComesAt(at_ms, url) if at_ms <= end_ms => {
                    let came = self.outcome(&url, at_ms);
                    let next = self.desk.came(url, came, at_ms);
                    self.set(next, at_ms);
                }
                later @ (Errand::None | Errand::WakeAt(_) | Errand::ComesAt(..)) => {
                    self.errand = later;
                    return;
                }
            }
        }
    }
}

proptest! {
    #[test]
    fn the_answer_is_always_that_to_what_was_typed_last(
        typed in prop::collection::vec((0_u8..6, 1_u16..900), 1..40),
        outcomes in prop::collection::vec(0_u8..4, 0..40),
    ) {
        let mut page = Page {
            desk: Desk::default(),
            errand: Errand::None,
            typed_ms: 0.0,
            quiet_ms: 0.0,
            outcomes,
            asked: Vec::new(),
        };
        let mut now_ms = 0.0;
        let mut wanted = None;
        for (text, pause_ms) in typed {
            let url = (text > 0).then(|| text.to_string());
            if let Some(next) = page.desk.want(url.clone(), now_ms) {
                page.typed_ms = now_ms;
                page.set(next, now_ms);
            }
            wanted = url;
            now_ms += f64::from(pause_ms);
            page.pass_until(now_ms);
            match page.desk.answer() {
                Answer::Found(found) => prop_assert_eq!(Some(&found[0].label), wanted.as_ref()),
                Answer::Idle => prop_assert!(wanted.is_none()),
                Answer::Waiting | Answer::Nothing | Answer::Failed(_) => prop_assert!(wanted.is_some()),
            }
        }
        // In the end there is an answer, and nothing is under way.
        page.pass_until(now_ms + 1e6);
        let waits = matches!(page.desk.answer(), Answer::Waiting | Answer::Failed(Why::Busy { .. }));
        let rests = matches!(page.errand, Errand::None);
        prop_assert!(rests && !waits);
        if let Some(url) = wanted {
            prop_assert!(page.asked.contains(&url));
        }
    }
}
