//! What the document itself says: title, language, state.

use crate::app::{Phase, State};
use crate::interop::document;
use crate::reactive::{effect, memo};

/// The value of `data-state` on the root element.
fn name_of(phase: Phase, any: bool) -> &'static str {
    match phase {
        Phase::Loading => "loading",
        Phase::Failed => "failed",
        Phase::Ready if any => "ready",
        Phase::Ready => "empty",
    }
}

/// Keeps title, language, colours and state of the document in step with the page.
pub(super) fn follow_document(state: State) {
    let title = memo(move || title_of(state));
    effect(move || document::set_title(&title.get()));
    effect(move || document::set_lang(state.lang.get().tag()));
    effect(move || document::set_theme(state.dark.get()));
    let phase = memo(move || {
        let any = state.places.with(|places| !places.dataset.is_empty());
        let standings = state.sources.standings;
        if standings.with(|all| all.iter().any(|own| own.is_copy)) {
            "stale"
        } else {
            name_of(state.phase.get(), any)
        }
    });
    effect(move || document::set_root_data("state", phase.get()));
}

fn title_of(state: State) -> String {
    let lang = state.lang.get();
    let site = state.with_site(|site| site.config.title.get(lang).to_owned());
    let place = state
        .selected
        .get()
        .map(|record| state.places.with(|p| p.dataset.name(record).to_owned()));
    match place {
        Some(name) => format!("{name} · {site}"),
        None => site,
    }
}
