//! All that is wrong with a form, above it, each with a way to its field (WCAG 3.3.1; GOV.UK's error summary).

use geolocal_view::view;
use leptos::prelude::*;

use super::field::{id_of, words};
use super::steps::{go, step_with};
use crate::app::ListingForm;
use crate::domain::corrections::Kind;
use crate::domain::form::{Field, FieldProblem};
use crate::interop::focus;
use crate::ui::html::Child;

/// The id of the summary, which takes the focus.
pub(in crate::ui::pages) const SUMMARY_ID: &str = "erreurs";

/// The list of what is wrong; nothing where nothing is.
#[component]
pub(super) fn ErrorSummary() -> AnyView {
    let form = ListingForm::get();
    let words = words(form);
    let line = move |(field, problem): (Field, FieldProblem)| {
        let to_field = move |event: leptos::ev::MouseEvent| {
            event.prevent_default();
            let target = target_of(field);
            // Another step may have it.
            if !focus::by_id(&target) && form.kind == Kind::Registration {
                go(form.page, step_with(field), &target);
            }
        };
        let label = (words.label)(field);
        view! {
            <li>
                <a href=format!("#{}", target_of(field)) on:click=to_field>
                    {label} " – " {(words.problem)(&problem)}
                </a>
            </li>
        }
    };
    Child::into_view(move || {
        let known = form.problems.get();
        let count = u64::try_from(known.len()).unwrap_or(u64::MAX);
        (!known.is_empty()).then(|| {
            view! {
                <div class="error-summary" role="alert" id=SUMMARY_ID tabindex="-1">
                    <h2>{(words.problems)(count)}</h2>
                    <ul>{known.into_iter().map(line).collect_view()}</ul>
                </div>
            }
        })
    })
}

/// What takes the focus for a field.
fn target_of(field: Field) -> String {
    if field == Field::Position {
        "coordonnees".to_owned()
    } else {
        id_of(field)
    }
}
