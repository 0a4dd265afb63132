//! The fields of a listing, each with its label, and its help or error tied to it.

use geolocal_view::view;
use leptos::prelude::*;

use crate::app::ListingForm;
use crate::domain::contact::Siret;
use crate::domain::corrections::Kind;
use crate::domain::form::{Field, FieldProblem};
use crate::interop::input;
use crate::reactive::{effect, memo};
use crate::text::pages::form::{FormWords, form};
use crate::ui::html::Child;
use crate::ui::pages::fields::Checkbox;

/// The words in the language of the page.
pub(super) fn words(form_state: ListingForm) -> &'static FormWords {
    form(form_state.page.lang.get_untracked())
}

/// The id of a field's control.
pub(super) fn id_of(field: Field) -> String {
    format!("champ-{}", field.name())
}

/// What a browser may do for a field: its type, its keyboard, and what it may fill in (HTML, autofill; WCAG 1.3.5).
const fn hints(field: Field) -> (&'static str, &'static str, &'static str) {
    match field {
        Field::Name => ("text", "text", "organization"),
        Field::Siret => ("text", "numeric", "off"),
        Field::Street => ("text", "text", "street-address"),
        Field::Postcode => ("text", "numeric", "postal-code"),
        Field::City => ("text", "text", "address-level2"),
        Field::Phone => ("tel", "tel", "tel"),
        Field::Email => ("email", "email", "email"),
        Field::Website => ("text", "url", "url"),
        Field::Facebook | Field::Instagram | Field::Booking | Field::Image => {
            ("text", "url", "off")
        }
        Field::SpecialUntil => ("date", "none", "off"),
        Field::Category
        | Field::Description
        | Field::Products
        | Field::Insee
        | Field::Position
        | Field::OpeningHours
        | Field::SpecialHours
        | Field::HoursNote
        | Field::Services
        | Field::DeliversTo
        | Field::Labels
        | Field::Payment
        | Field::ImageAlt => ("text", "text", "off"),
    }
}

/// A label, with whether the field has to be filled in.
#[component]
pub(super) fn Label(field: Field) -> AnyView {
    let form = ListingForm::get();
    let words = words(form);
    let required = is_required(form, field).then_some(words.required);
    view! {
        <label for=id_of(field)>
            {(words.label)(field)}
            {required.map(|required| view! { <span class="required">" ("{required}")"</span> })}
        </label>
    }
}

/// Whether a listing needs it: a new one needs a commune, one on the map has its spot.
pub(super) fn is_required(form: ListingForm, field: Field) -> bool {
    let is_new = form.kind == Kind::Registration;
    let always = matches!(field, Field::Name | Field::Category | Field::Position);
    always || (is_new && matches!(field, Field::Postcode | Field::City))
}

/// What is said below a field: its help, and what is wrong with it.
#[component]
pub(super) fn FieldNote(field: Field) -> AnyView {
    let form = ListingForm::get();
    let words = words(form);
    let help = (words.help)(field);
    let problem = memo(move || {
        let known = form.problems.with(|known| {
            let own = known.iter().find(|(other, _)| *other == field);
            own.map(|(_, problem)| problem.clone())
        });
        known.or_else(|| warning(form, field))
    });
    let said = move || {
        problem.get().map(|problem| {
            let class = if problem.is_warning() {
                "field-warning"
            } else {
                "field-error"
            };
            view! { <span class=class>{(words.problem)(&problem)}</span> }
        })
    };
    view! {
        <span class="field-note" id=format!("{}-note", id_of(field))>
            {(!help.is_empty()).then(|| view! { <span class="note">{help}</span> })}
            <span role="status">{said}</span>
        </span>
    }
}

/// What is only said: a number that is whole and whose check digit does not fit.
fn warning(form: ListingForm, field: Field) -> Option<FieldProblem> {
    if field != Field::Siret {
        return None;
    }
    let siret = form
        .draft
        .with(|draft| Siret::parse(draft.values.text(field)).ok())?;
    let problem = FieldProblem::Siret(crate::domain::contact::SiretProblem::Checksum);
    (!siret.checksum_holds()).then_some(problem)
}

/// Whether something is wrong with a field.
pub(super) fn is_wrong(form: ListingForm, field: Field) -> bool {
    form.problems
        .with(|known| known.iter().any(|(other, _)| *other == field))
}

/// A line of text.
#[component]
pub(super) fn LineField(field: Field) -> AnyView {
    let form = ListingForm::get();
    let id = id_of(field);
    let text = memo(move || form.draft.with(|draft| draft.values.text(field).to_owned()));
    effect(move || input::set_value(&id_of(field), &text.get()));
    let (kind, keyboard, autocomplete) = hints(field);
    let typed = move |event: leptos::ev::Event| {
        let text = input::value_of(&event);
        form.edit(|draft| draft.values.set_text(field, text));
    };
    view! {
        <p class="text-field">
            <Label field=field />
            <input
                class="field"
                type=kind
                id=id.clone()
                value=text.get_untracked()
                inputmode=keyboard
                autocomplete=autocomplete
                aria-required=is_required(form, field).to_string()
                aria-describedby=format!("{id}-note")
                aria-invalid=move || is_wrong(form, field).to_string()
                on:input=typed
            />
            <FieldNote field=field />
        </p>
    }
}

/// Several lines of text, or a list of one value a line.
#[component]
pub(super) fn AreaField(field: Field, rows: u8) -> AnyView {
    let form = ListingForm::get();
    let id = id_of(field);
    let text = memo(move || {
        form.draft.with(|draft| {
            if field.is_list() {
                draft.values.list(field).join("\n")
            } else {
                draft.values.text(field).to_owned()
            }
        })
    });
    // While somebody types a list, empty lines are theirs to keep.
    effect(move || {
        let text = text.get();
        if !field.is_list() || text.is_empty() {
            input::set_text(&id_of(field), &text);
        }
    });
    let typed = move |event: leptos::ev::Event| {
        let text = input::text_of(&event);
        form.edit(|draft| {
            if field.is_list() {
                draft.values.set_typed_list(field, &text);
            } else {
                draft.values.set_text(field, text);
            }
        });
    };
    view! {
        <p class="text-field">
            <Label field=field />
            <textarea
                class="field"
                id=id.clone()
                rows=u32::from(rows)
                aria-describedby=format!("{id}-note")
                aria-invalid=move || is_wrong(form, field).to_string()
                on:input=typed
            >
                {text.get_untracked()}
            </textarea>
            <FieldNote field=field />
        </p>
    }
}

/// Check boxes for the terms of the configuration; `terms` are ids and names.
#[component]
pub(super) fn TermsField(field: Field, terms: Vec<(String, String)>) -> AnyView {
    let form = ListingForm::get();
    let words = words(form);
    let is_there = !terms.is_empty();
    let option = move |(id, name): (String, String)| {
        let own = id.clone();
        let checked = move || {
            form.draft
                .with(|draft| draft.values.list(field).contains(&own))
        };
        let toggle = move || form.edit(|draft| draft.values.toggle(field, &id));
        view! { <Checkbox text=name checked=Box::new(checked) toggle=Box::new(toggle) /> }
    };
    Child::into_view(is_there.then(|| {
        view! {
            <fieldset
                class="form-group"
                id=id_of(field)
                tabindex="-1"
                aria-describedby=format!("{}-note", id_of(field))
            >
                <legend>{(words.label)(field)}</legend>
                <div class="option-grid">{terms.into_iter().map(option).collect_view()}</div>
                <FieldNote field=field />
            </fieldset>
        }
    }))
}
