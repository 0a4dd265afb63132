//! The days of a form.

use chrono::Weekday;
use serde::{Deserialize, Serialize};

/// A day that a form asks about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormDay {
    /// A day of the week.
    Weekday(Weekday),
    /// Any public holiday, whatever its weekday: `PH`.
    PublicHoliday,
}

impl FormDay {
    /// Every day in the order of a form: the week from Monday, then public holidays.
    pub const ALL: [Self; 8] = [
        Self::Weekday(Weekday::Mon),
        Self::Weekday(Weekday::Tue),
        Self::Weekday(Weekday::Wed),
        Self::Weekday(Weekday::Thu),
        Self::Weekday(Weekday::Fri),
        Self::Weekday(Weekday::Sat),
        Self::Weekday(Weekday::Sun),
        Self::PublicHoliday,
    ];
}

/// Something for each day of a form, under the names that OpenStreetMap gives the days.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByDay<T> {
    /// Monday.
    pub mo: T,
    /// Tuesday.
    pub tu: T,
    /// Wednesday.
    pub we: T,
    /// Thursday.
    pub th: T,
    /// Friday.
    pub fr: T,
    /// Saturday.
    pub sa: T,
    /// Sunday.
    pub su: T,
    /// Public holidays.
    pub ph: T,
}

impl<T> ByDay<T> {
    /// That of a day.
    pub const fn get(&self, day: FormDay) -> &T {
        match day {
            FormDay::Weekday(Weekday::Mon) => &self.mo,
            FormDay::Weekday(Weekday::Tue) => &self.tu,
            FormDay::Weekday(Weekday::Wed) => &self.we,
            FormDay::Weekday(Weekday::Thu) => &self.th,
            FormDay::Weekday(Weekday::Fri) => &self.fr,
            FormDay::Weekday(Weekday::Sat) => &self.sa,
            FormDay::Weekday(Weekday::Sun) => &self.su,
            FormDay::PublicHoliday => &self.ph,
        }
    }

    /// That of a day, to be changed.
    pub const fn get_mut(&mut self, day: FormDay) -> &mut T {
        match day {
            FormDay::Weekday(Weekday::Mon) => &mut self.mo,
            FormDay::Weekday(Weekday::Tue) => &mut self.tu,
            FormDay::Weekday(Weekday::Wed) => &mut self.we,
            FormDay::Weekday(Weekday::Thu) => &mut self.th,
            FormDay::Weekday(Weekday::Fri) => &mut self.fr,
            FormDay::Weekday(Weekday::Sat) => &mut self.sa,
            FormDay::Weekday(Weekday::Sun) => &mut self.su,
            FormDay::PublicHoliday => &mut self.ph,
        }
    }

    /// The days in the order of [`FormDay::ALL`], each with its own.
    pub fn iter(&self) -> impl Iterator<Item = (FormDay, &T)> {
        FormDay::ALL.into_iter().map(|day| (day, self.get(day)))
    }
}

impl<T: Default> ByDay<T> {
    /// A form that says nothing of any day.
    pub fn blank() -> Self {
        Self::default()
    }
}

impl<T: Clone> ByDay<T> {
    /// Copies what is said of a day to others.
    pub fn copy(&mut self, from: FormDay, to: &[FormDay]) {
        let copied = self.get(from).clone();
        for day in to {
            self.get_mut(*day).clone_from(&copied);
        }
    }
}
