//! What is asked beside rubriques, services and labels, in words.

use crate::app::{Part, State};
use crate::domain::filter::{Around, Moment, time_of};
use crate::text::dates::{day_name, time};

/// What a part of the question is called on its chip. Follows the question.
pub(in crate::ui) fn name_of(state: State, part: Part) -> String {
    let words = state.find();
    state.question.with(|question| match part {
        Part::Text => question.text.clone(),
        Part::Open => match question.open.map(|open| open.moment) {
            Some(Moment::Weekly { day, minute }) => {
                let lang = state.lang.get_untracked();
                (words.open.at)(day_name(lang, day), &time(lang, time_of(minute)))
            }
            Some(Moment::Now) | None => words.open.now.to_owned(),
        },
        Part::Near => question
            .near
            .map(|near| around_name(state, near.around))
            .unwrap_or_default(),
        Part::Territory => {
            let territory = question.territory;
            let name = territory.and_then(|own| state.lookups.territory_name(own));
            let code = || territory.map(|own| own.to_string()).unwrap_or_default();
            (words.near.territory)(&name.unwrap_or_else(code))
        }
    })
}

/// "Autour de Caen".
fn around_name(state: State, around: Around) -> String {
    let words = &state.find().near;
    let name = state.lookups.name_of(around);
    name.map_or_else(|| words.point.to_owned(), |name| (words.around)(&name))
}
