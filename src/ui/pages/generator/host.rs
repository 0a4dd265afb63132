//! What the site that shows the map has to allow, and what else it can take.

use geolocal_view::view;
use leptos::prelude::*;

use super::draft::Draft;
use crate::domain::snippet::origin_of;
use crate::interop::download::{File, Offered};
use crate::interop::location;
use crate::reactive::{RwSignal, memo};
use crate::ui::pages::code_block::CodeBlock;
use crate::ui::pages::fields::{Note, TextField};

/// The check of the host, and oEmbed.
#[component]
pub(super) fn HostCheck() -> AnyView {
    let draft = Draft::get();
    let words = &draft.words().code;
    let policy = memo(|| {
        let origin = origin_of(&location::folder()).unwrap_or_default();
        format!("frame-src {origin};\nscript-src {origin};")
    });
    let host = RwSignal::new(String::new());
    let note = move || {
        let host = host.get();
        if host.is_empty() {
            return Some(Note::Help(words.host_help.to_owned()));
        }
        let Some(origin) = origin_of(&host) else {
            return Some(Note::Error(words.host_unknown.to_owned()));
        };
        let own = origin_of(&location::folder());
        let allowed = draft
            .page
            .with_site(|site| site.config.allowed_origins.contains(&origin));
        Some(if allowed || own.as_ref() == Some(&origin) {
            Note::Help((words.host_allowed)(&origin))
        } else {
            Note::Error((words.host_refused)(&origin))
        })
    };
    let offered = StoredValue::new_local(None::<Offered>);
    let save = move |_| {
        let lang = draft.lang();
        let provider = draft
            .page
            .with_site(|site| site.config.title.get(lang).to_owned());
        let file = File::new("application/json");
        file.push(
            &draft
                .snippet
                .with_untracked(|snippet| snippet.oembed(&provider)),
        );
        offered.set_value(file.offer("oembed.json"));
    };
    view! {
        <section aria-labelledby="hote-titre">
            <h2 id="hote-titre">{words.check}</h2>
            <CodeBlock id="code-csp" title="Content-Security-Policy" help=words.csp code=policy />
            <TextField
                id="hote"
                label=words.host
                value=Box::new(move || host.get())
                note=Box::new(note)
                change=Box::new(move |text: String| host.set(text.trim().to_owned()))
            />
            <h3>{words.oembed}</h3>
            <p class="note">{words.oembed_help}</p>
            <p>
                <button type="button" class="button" on:click=save>
                    {words.oembed_save}
                </button>
            </p>
        </section>
    }
}
