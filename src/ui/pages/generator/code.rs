//! The code to copy.

use geolocal_view::view;
use leptos::prelude::*;

use super::draft::Draft;
use crate::domain::snippet::Snippet;
use crate::reactive::memo;
use crate::ui::pages::code_block::CodeBlock;

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
