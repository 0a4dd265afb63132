//! Code to take away, with a button that copies it.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::SidePage;
use crate::interop::scheduling::spawn;
use crate::interop::share;
use crate::reactive::{RwSignal, Signal};
use crate::text::pages::generator::generator;

/// Code with a button that copies it.
#[component]
pub(super) fn CodeBlock(
    /// The id of the code.
    id: &'static str,
    /// Whether its heading is of the fourth level, not the third.
    #[prop(default = false)]
    is_deep: bool,
    /// What it is.
    title: &'static str,
    /// When to take it.
    help: &'static str,
    /// The code.
    code: Signal<String>,
) -> AnyView {
    let words = &generator(SidePage::get().lang.get_untracked()).code;
    let said = RwSignal::new("");
    let copy = move |_| {
        let text = code.get_untracked();
        spawn(async move {
            let copied = share::copy(&text).await;
            said.set(copied.map_or(words.not_copied, |()| words.copied));
        });
    };
    view! {
        <div class="code-block">
            {if is_deep { view! { <h4>{title}</h4> } } else { view! { <h3>{title}</h3> } }}
            <p class="note">{help}</p>
            <pre id=id tabindex="0" role="group" aria-label=title>
                <code>{move || code.get()}</code>
            </pre>
            <p class="code-actions">
                <button type="button" class="button button-primary" aria-label=(words.copy)(title) on:click=copy>
                    {words.copy_short}
                </button>
                <span role="status">{move || said.get()}</span>
            </p>
        </div>
    }
}
