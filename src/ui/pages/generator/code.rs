//! The code to copy.

use geolocal_view::view;
use leptos::prelude::*;

use super::draft::Draft;
use crate::domain::snippet::Snippet;
use crate::interop::scheduling::spawn;
use crate::interop::share;
use crate::reactive::{RwSignal, Signal, memo};

/// The two ways to show the map.
#[component]
pub(super) fn Code() -> AnyView {
    let draft = Draft::get();
    let words = &draft.words().code;
    let snippet = draft.snippet;
    view! {
        <section aria-labelledby="code-titre">
            <h2 id="code-titre">{words.title}</h2>
            <CodeBlock
                id="code-element"
                title=words.element
                help=words.element_help
                code=memo(move || snippet.with(Snippet::element))
            />
            <CodeBlock
                id="code-cadre"
                title=words.frame
                help=words.frame_help
                code=memo(move || snippet.with(Snippet::iframe))
            />
        </section>
    }
}

/// Code with a button that copies it.
#[component]
pub(super) fn CodeBlock(
    /// The id of the code.
    id: &'static str,
    /// What it is.
    title: &'static str,
    /// When to take it.
    help: &'static str,
    /// The code.
    code: Signal<String>,
) -> AnyView {
    let words = &Draft::get().words().code;
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
            <h3>{title}</h3>
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
