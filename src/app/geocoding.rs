//! Asking the geocoder for addresses while somebody types.

use crate::domain::config::Config;
use crate::domain::geo::{Bounds, LngLat};
use crate::domain::geocoding::{Address, Answer, Desk, Next, Why, addresses, search_url};
use crate::domain::source::FetchError;
use crate::interop::http;
use crate::interop::scheduling::{Task, now_ms, task};
use crate::interop::timer::after;
use crate::reactive::{RwSignal, Signal};

/// How long the geocoder may be silent, in seconds.
const PATIENCE_S: u32 = 5;
/// How long it is left alone where it does not say how long, in seconds: what the national geocoder asks for.
const BUSY_S: u32 = 5;

/// The geocoder that the configuration names. It is asked once typing rests, for what was typed last, and nothing is
/// under way when the owner under which this was made is gone.
#[derive(Clone, Copy)]
pub struct Geocoder {
    counter: RwSignal<Counter>,
    answer: RwSignal<Answer>,
}

struct Counter {
    base: Option<String>,
    territory: Bounds,
    desk: Desk,
    /// What waits, or asks, for the desk.
    errand: Option<Task>,
}

impl Geocoder {
    /// Nothing is asked yet.
    pub fn new(config: &Config) -> Self {
        Self {
            counter: RwSignal::new(Counter {
                base: config.geocoder.clone(),
                territory: config.bounds,
                desk: Desk::default(),
                errand: None,
            }),
            answer: RwSignal::new(Answer::Idle),
        }
    }

    /// What there is to show about the text that was asked last.
    pub fn answer(self) -> Signal<Answer> {
        self.answer.read_only()
    }

    /// Wants addresses like a text, the nearer to the middle of the map the better, and no longer those like an earlier
    /// text. Too short a text, or no geocoder, wants none. The same text again is another try where the first failed.
    pub fn ask(self, text: &str, near: Option<LngLat>) {
        self.at(&mut |counter| {
            let url = counter.base.as_ref();
            let url = url.and_then(|base| search_url(base, text, near));
            if let Some(next) = counter.desk.want(url, now_ms()) {
                counter.errand = (next != Next::Rest).then(|| task(self.run(next)));
            }
        });
    }

    /// Does what is next until there is nothing more to do.
    async fn run(self, mut next: Next) {
        loop {
            let came = match &next {
                Next::Rest => return,
                Next::Wait(ms) => {
                    after(*ms).await;
                    None
                }
                Next::Ask(url) => Some((url.clone(), http::text(url, PATIENCE_S).await)),
            };
            next = self.after(came);
        }
    }

    /// What is next after a wait, or once this came from a URL; nothing where nobody is there any more.
    fn after(self, mut came: Option<(String, Result<String, FetchError>)>) -> Next {
        let mut next = Next::Rest;
        self.at(&mut |counter| {
            next = match came.take() {
                None => counter.desk.wake(now_ms()),
                Some((url, text)) => {
                    let came = read(text, counter.territory);
                    counter.desk.came(url, came, now_ms())
                }
            };
        });
        next
    }

    /// Does something at the counter, and shows what the desk then says.
    fn at(self, does: &mut dyn FnMut(&mut Counter)) {
        let mut answer = Answer::Idle;
        self.counter.update(|counter| {
            does(counter);
            answer = counter.desk.answer().clone();
        });
        self.answer.set(answer);
    }
}

fn read(text: Result<String, FetchError>, territory: Bounds) -> Result<Vec<Address>, Why> {
    addresses(&text.map_err(why)?, territory)
}

fn why(error: FetchError) -> Why {
    match error {
        FetchError::Offline => Why::Offline,
        FetchError::Unreachable
        | FetchError::Cors
        | FetchError::Timeout { .. }
        | FetchError::Interrupted { .. } => Why::Unreachable,
        FetchError::Busy {
            status: 429,
            retry_after_s,
        } => Why::Busy {
            seconds: retry_after_s.unwrap_or(BUSY_S),
        },
        FetchError::Status(status) | FetchError::Busy { status, .. } => Why::Status(status),
    }
}
