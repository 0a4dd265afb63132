//! What is asked of the geocoder, when, and what is remembered: a machine without clock or network.

use std::rc::Rc;

use super::{Address, Answer, Why};

/// How long typing must rest before the geocoder is asked, in milliseconds.
const REST_MS: f64 = 300.0;
/// The most answers remembered.
const MEMORY: usize = 50;

/// What is to be done next for what is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// Nothing.
    Rest,
    /// Wait so many milliseconds, then [`Desk::wake`].
    Wait(u32),
    /// Ask for this URL, then [`Desk::came`].
    Ask(String),
}

/// What is wanted of the geocoder and what there is to show for it. Times are milliseconds from any one moment.
#[derive(Debug, Default)]
pub struct Desk {
    wanted: Option<String>,
    answer: Answer,
    /// Before then the geocoder wants no request.
    not_before_ms: f64,
    /// Answers by URL, the oldest first.
    known: Vec<(String, Rc<[Address]>)>,
}

impl Desk {
    /// What there is to show.
    pub const fn answer(&self) -> &Answer {
        &self.answer
    }

    /// Wants the answer to this URL, or none, and no longer what was wanted before. `None` when that was the same and
    /// is under way; otherwise whatever is under way is to be given up for what comes next.
    pub fn want(&mut self, url: Option<String>, now_ms: f64) -> Option<Next> {
        let under_way = matches!(
            self.answer,
            Answer::Waiting | Answer::Failed(Why::Busy { .. })
        );
        if under_way && self.wanted == url {
            return None;
        }
        let known = url.as_ref().map(|url| self.known(url));
        self.wanted = url;
        Some(match known {
            None => self.rests(Answer::Idle),
            Some(Some(known)) => self.rests(told(known)),
            Some(None) => self.waits((self.not_before_ms - now_ms).max(REST_MS), now_ms),
        })
    }

    /// What to do after the wait.
    pub fn wake(&mut self, now_ms: f64) -> Next {
        let Some(url) = self.wanted.clone() else {
            return Next::Rest;
        };
        let left_ms = self.not_before_ms - now_ms;
        if left_ms > 0.0 {
            return self.waits(left_ms, now_ms);
        }
        self.answer = Answer::Waiting;
        Next::Ask(url)
    }

    /// Takes what came from a URL. What nobody wants any more is remembered, not shown.
    pub fn came(&mut self, url: String, came: Result<Vec<Address>, Why>, now_ms: f64) -> Next {
        let wanted = self.wanted.as_ref() == Some(&url);
        let answer = match came {
            Ok(addresses) => {
                let addresses: Rc<[Address]> = addresses.into();
                self.remember(url, Rc::clone(&addresses));
                told(addresses)
            }
            Err(Why::Busy { seconds }) => {
                let wait_ms = f64::from(seconds.max(1)) * 1000.0;
                self.not_before_ms = now_ms + wait_ms;
                return if wanted {
                    self.waits(wait_ms, now_ms)
                } else {
                    Next::Rest
                };
            }
            Err(why) => Answer::Failed(why),
        };
        if wanted {
            self.answer = answer;
        }
        Next::Rest
    }

    fn rests(&mut self, answer: Answer) -> Next {
        self.answer = answer;
        Next::Rest
    }

    fn waits(&mut self, wait_ms: f64, now_ms: f64) -> Next {
        self.answer = if self.not_before_ms > now_ms {
            let seconds = whole((self.not_before_ms - now_ms) / 1000.0);
            Answer::Failed(Why::Busy { seconds })
        } else {
            Answer::Waiting
        };
        Next::Wait(whole(wait_ms))
    }

    fn known(&self, url: &str) -> Option<Rc<[Address]>> {
        let mut known = self.known.iter();
        let (_, addresses) = known.find(|(known, _)| known == url)?;
        Some(Rc::clone(addresses))
    }

    fn remember(&mut self, url: String, addresses: Rc<[Address]>) {
        if self.known.len() >= MEMORY {
            self.known.remove(0);
        }
        self.known.push((url, addresses));
    }
}

fn told(addresses: Rc<[Address]>) -> Answer {
    if addresses.is_empty() {
        Answer::Nothing
    } else {
        Answer::Found(addresses)
    }
}

/// A number rounded up.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "there is no other conversion between these types; it saturates"
)]
fn whole(number: f64) -> u32 {
    number.ceil() as u32
}
