//! What became of what was sent.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::{ListingForm, save_text};
use crate::domain::corrections::Kind;
use crate::domain::form::{refusal_text, refused_fields};
use crate::domain::take_home::file_name;
use crate::domain::time::paris_from_unix;
use crate::interop::outbox::{self, Item, Standing};
use crate::reactive::effect;
use crate::text::pages::send::{OutcomeWords, send};
use crate::ui::html::Child;

/// The id of the report, which takes the focus.
pub(super) const OUTCOME_ID: &str = "envoi-suite";

/// A time is told to the minute: that after it, so that it is never over yet.
const TO_THE_MINUTE_S: i64 = 59;

/// The report on what was sent; nothing where nothing was.
#[component]
pub(super) fn Outcome() -> AnyView {
    let form = ListingForm::get();
    effect(move || {
        let standing = form.item.get().map(|item| item.standing);
        if standing == Some(Standing::Sent) {
            form.discard();
        }
    });
    let report =
        Child::into_view(move || form.item.get().map(|item| view! { <Report item=item /> }));
    view! { <div id=OUTCOME_ID tabindex="-1" role="status" class="outcome-place">{report}</div> }
}

#[component]
fn Report(item: Item) -> AnyView {
    let form = ListingForm::get();
    let words = &send(form.page.lang.get_untracked()).outcome;
    let class = match item.standing {
        Standing::Waiting if item.tries > 0 => "outcome outcome-waits",
        Standing::Sending | Standing::Waiting => "outcome",
        Standing::Sent => "outcome outcome-sent",
        Standing::Refused => "outcome outcome-refused",
    };
    let is_lost_with_page = item.standing == Standing::Waiting && !outbox::is_stored(&item.id);
    let warning = is_lost_with_page.then_some(words.not_stored);
    let text = sentence(words, &item);
    view! {
        <div class=class>
            <p>
                <strong>{text}</strong>
            </p>
            {warning.map(|warning| view! { <p>{warning}</p> })}
            {details(form, &item)}
            {buttons(form, item)}
        </div>
    }
}

/// How it stands.
pub(in crate::ui::pages) fn sentence(words: &OutcomeWords, item: &Item) -> String {
    match item.standing {
        Standing::Waiting if item.tries > 0 => words.waiting.to_owned(),
        Standing::Sending | Standing::Waiting => words.sending.to_owned(),
        Standing::Sent => words.sent.to_owned(),
        Standing::Refused if refused_fields(&item.answer).is_empty() => {
            (words.refused)(item.status)
        }
        Standing::Refused => words.refused_fields.to_owned(),
    }
}

/// What the server said, or when it is tried again.
fn details(form: ListingForm, item: &Item) -> Option<AnyView> {
    let words = &send(form.page.lang.get_untracked()).outcome;
    let text = match item.standing {
        Standing::Sending => return None,
        Standing::Waiting => (item.tries > 0).then(|| {
            (words.tries)(
                item.tries,
                paris_from_unix(item.next_s().saturating_add(TO_THE_MINUTE_S)),
            )
        })?,
        Standing::Sent => {
            let answer = item.answer.trim();
            (!answer.is_empty()).then(|| (words.receipt)(answer))?
        }
        Standing::Refused => refusal_text(&item.answer)?,
    };
    Some(view! { <p>{text}</p> })
}

fn buttons(form: ListingForm, item: Item) -> Option<AnyView> {
    let words = &send(form.page.lang.get_untracked()).outcome;
    let id = item.id.clone();
    match item.standing {
        Standing::Sending | Standing::Refused => None,
        Standing::Waiting => Some(view! {
            <p class="send-buttons">
                <button type="button" class="button button-primary" on:click=move |_| outbox::send_now(&id)>
                    {words.retry}
                </button>
                <button type="button" class="button button-quiet" on:click=move |_| form.take_back()>
                    {words.take_back}
                </button>
            </p>
        }),
        Standing::Sent => {
            let name = file_name(&format!("geolocal {}", item.about), "json");
            let copy = move |_| save_text(&item.body, "application/geo+json", &name);
            let lang = form.page.lang.get_untracked();
            let another = (form.kind == Kind::Registration).then(|| {
                view! { <a href=format!("./?page=inscription&lang={lang}")>{words.another}</a> }
            });
            Some(view! {
                <p class="send-buttons">
                    <button type="button" class="button" on:click=copy>
                        {words.copy}
                    </button>
                    {another}
                </p>
            })
        }
    }
}
