//! The conversation with the page around an embedded map. `docs/embed.md` has the protocol.

use leptos::prelude::*;

use super::actions::Camera;
use super::navigation::Step;
use super::sources::Phase;
use super::state::State;
use crate::domain::host::{Fault, Incoming, Outgoing, Trust, card_height, map_height};
use crate::domain::view_state::{Key, POSITION, UrlNotice};
use crate::interop::{host, listener};
use crate::reactive::{RwSignal, effect, memo};
use crate::text::notices::url_notice;

/// What the height of the page is measured by: the text of a card, or the whole page.
const CARD: &str = ".panel";
/// See [`CARD`].
const PAGE: &str = ".shell";

/// One end of the conversation.
#[derive(Clone, Copy)]
struct Host {
    state: State,
    trust: StoredValue<Trust>,
    /// The height told last: a frame that follows would else be told it again.
    height: RwSignal<Option<u32>>,
}

/// Parameters that let go of where the map looks, when they name a place to look around and no position: it goes there.
fn letting_go(mut parameters: Vec<(String, Option<String>)>) -> Vec<(String, Option<String>)> {
    let names = |key: &str| parameters.iter().any(|(name, _)| name == key);
    if names(Key::Near.name()) && !names(POSITION) {
        parameters.push((POSITION.to_owned(), None));
    }
    parameters
}

/// Talks with the page around the map until the current owner is disposed of. Nothing happens outside of one.
pub fn converse(state: State) {
    if !state.navigation.is_guest() {
        return;
    }
    let allowed = state.with_site(|site| site.config.allowed_origins.clone());
    let host = Host {
        state,
        trust: StoredValue::new(Trust::new(&allowed, host::own_origin())),
        height: RwSignal::new(None),
    };
    host.listen();
    host.tell_state();
    host.tell_height();
    host.tell_choices();
}

impl Host {
    /// Sends a message to those whom it is for.
    fn say(self, message: &Outgoing) {
        self.trust.with_value(|trust| {
            if let Some(origin) = trust.audience(message.is_private()) {
                host::post(&message.fields(), origin);
            }
        });
    }

    fn listen(self) {
        let heard = move |origin: &str, fields| {
            let admits = |trust: &mut Trust| trust.admits(origin);
            let admitted = self.trust.try_update_value(admits).unwrap_or(false);
            if let (true, Some(message)) = (admitted, Incoming::read(fields)) {
                self.obey(message);
            }
        };
        let listener = StoredValue::new_local(host::on_message(heard));
        on_cleanup(move || listener.dispose());
    }

    /// Does what the page around the map asks for, as far as nothing is locked.
    fn obey(self, message: Incoming) {
        let navigation = self.state.navigation;
        match message {
            Incoming::Hello => self.say(&untrack(|| self.filter())),
            Incoming::Set(parameters) => self.refuse(&navigation.set(&letting_go(parameters))),
            Incoming::Select(id) => {
                let find = |id: &str| untrack(|| self.state.position_of(id));
                let position = id.as_deref().and_then(find);
                navigation.go(Step::Replace, |view| view.establishment = id);
                self.state.sheet.raise();
                if let Some(position) = position {
                    self.state.camera.set(Some(Camera::Reveal(position)));
                }
            }
        }
    }

    fn refuse(self, notices: &[UrlNotice]) {
        let lang = self.state.lang.get_untracked();
        for notice in notices {
            self.say(&Outgoing::Error {
                fault: Fault::Parameter,
                message: url_notice(lang, notice),
            });
        }
    }

    /// Ready, or failed; and what in the address could not be used.
    fn tell_state(self) {
        let state = self.state;
        effect(move || match state.phase.get() {
            Phase::Loading => {}
            Phase::Ready => self.say(&Outgoing::Ready {
                total: untrack(|| state.total()),
            }),
            Phase::Failed => self.say(&Outgoing::Error {
                fault: Fault::Load,
                message: state.words().load.failed.to_owned(),
            }),
        });
        // The address changes with every move of the map; what is wrong with it seldom does.
        let notices = memo(move || state.navigation.notices());
        effect(move || notices.with(|notices| self.refuse(notices)));
    }

    /// The height that the map would take, now and when it changes.
    fn tell_height(self) {
        let is_card = self.state.navigation.is_card();
        let measured = move |width, height| {
            let wanted = if is_card {
                card_height(width, height)
            } else {
                map_height(width)
            };
            if self.height.get_untracked() != Some(wanted) {
                self.height.set(Some(wanted));
            }
        };
        let observer: StoredValue<Option<listener::ResizeListener>, LocalStorage> =
            StoredValue::new_local(None);
        on_cleanup(move || observer.dispose());
        // The page is there once the first frame is drawn.
        request_animation_frame(move || {
            let high = if is_card { CARD } else { PAGE };
            observer.set_value(host::on_size(PAGE, high, measured));
        });
        effect(move || {
            if let (Some(height), true) = (self.height.get(), self.state.settled()) {
                self.say(&Outgoing::Height(height));
            }
        });
    }

    /// What the visitor opens, closes and asks.
    fn tell_choices(self) {
        let state = self.state;
        let opened = memo(move || {
            let view = state.navigation.view();
            view.with(|view| view.establishment.clone())
        });
        let at_first = StoredValue::new(Some(opened.get_untracked()));
        effect(move || {
            let opened = opened.get();
            if at_first.try_update_value(Option::take).flatten().as_ref() != Some(&opened) {
                self.say(&Outgoing::Select(opened));
            }
        });
        let asked = memo(move || state.settled().then(|| self.filter()));
        let last = StoredValue::new(None);
        effect(move || {
            let Some(filter) = asked.get() else { return };
            let before = last.try_update_value(|last| last.replace(filter.clone()));
            if before.flatten().is_some_and(|before| before != filter) {
                self.say(&filter);
            }
        });
    }

    /// What is asked. Follows the question, not where the map looks.
    fn filter(self) -> Outgoing {
        let state = self.state;
        let total = state.total();
        state.question.track();
        let view = state.navigation.view();
        view.with_untracked(|view| {
            state.with_site(|site| Outgoing::filter(view, total, &site.vocabulary))
        })
    }
}
