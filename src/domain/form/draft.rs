//! A form that is not sent yet, as the device keeps it.

use serde::{Deserialize, Serialize};

use super::check::{FieldProblem, Purpose, check};
use super::field::Field;
use super::values::Values;
use crate::domain::geo::Bounds;
use crate::domain::hours::editor::{Draft as Week, WeekForm};

/// Who sends it, so that the office can ask back. Nothing of this is shown on the map.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    /// Their name.
    #[serde(default)]
    pub name: String,
    /// Their e-mail address.
    #[serde(default)]
    pub email: String,
    /// Their phone number.
    #[serde(default)]
    pub phone: String,
}

/// A form that is not sent yet.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// What is filled in.
    #[serde(default)]
    pub values: Values,
    /// What was on the map when the form was opened; empty for a registration.
    #[serde(default)]
    pub before: Values,
    /// Who sends it.
    #[serde(default)]
    pub sender: Sender,
    /// A word to the office.
    #[serde(default)]
    pub comment: String,
    /// Whether the sender agrees to what has to be agreed to.
    #[serde(default)]
    pub consents: bool,
    /// The id of the submission in which it was sent last; empty for none.
    #[serde(default)]
    pub submission: String,
    /// The opening hours as they are typed, where they are filled in as a week.
    #[serde(default)]
    pub week: Option<Week>,
    /// The same for the special ones.
    #[serde(default)]
    pub special_week: Option<Week>,
}

impl Draft {
    /// A form about what is on the map.
    pub fn of(before: Values) -> Self {
        Self {
            values: before.clone(),
            before,
            ..Self::default()
        }
    }

    /// One that the device kept; `None` where that is no such text.
    pub fn read(json: &str) -> Option<Self> {
        serde_json::from_str(json).ok()
    }

    /// As the device keeps it.
    pub fn write(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The week that is filled in for one of the fields of hours: as typed, or what the field says. `None` where that is
    /// more than a week says: it is a text then.
    pub fn week_of(&self, field: Field) -> Option<Week> {
        let typed = if field == Field::SpecialHours {
            &self.special_week
        } else {
            &self.week
        };
        if typed.is_some() {
            return typed.clone();
        }
        match self.values.text(field).trim() {
            "" => Some(Week::blank()),
            text => WeekForm::read(text).map(|form| Week::of(&form)),
        }
    }

    /// Fills a week in. The field follows as soon as the week is in order.
    pub fn set_week(&mut self, field: Field, week: Week) {
        if let Ok(form) = week.check() {
            self.values
                .set_text(field, form.write().unwrap_or_default());
        }
        let typed = if field == Field::SpecialHours {
            &mut self.special_week
        } else {
            &mut self.week
        };
        *typed = Some(week);
    }

    /// What is wrong, in the order of the form: see [`check`].
    pub fn check(
        &self,
        purpose: Purpose,
        territory: Bounds,
        today: chrono::NaiveDate,
    ) -> Vec<(Field, FieldProblem)> {
        let mut found = check(&self.values, purpose, territory, today);
        for (field, week) in [
            (Field::OpeningHours, &self.week),
            (Field::SpecialHours, &self.special_week),
        ] {
            if week.as_ref().is_some_and(|week| week.check().is_err()) {
                found.retain(|(other, _)| *other != field);
                found.push((field, FieldProblem::Week));
            }
        }
        found.sort_by_key(|(field, _)| *field);
        found
    }

    /// Whether there is anything in it that would be lost.
    pub fn is_untouched(&self) -> bool {
        self.values == self.before
            && self.comment.is_empty()
            && self.sender == Sender::default()
            && self.week.is_none()
            && self.special_week.is_none()
    }
}
