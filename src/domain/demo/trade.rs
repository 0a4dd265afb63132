//! What the words of a rubrique are made of.

/// A rubrique as the demo knows it: how common it is, and the words of its establishments.
#[derive(Debug)]
pub(super) struct Trade {
    /// The rubrique's id in the taxonomy.
    pub(super) id: &'static str,
    /// How common it is, beside the other rubriques.
    pub(super) weight: u32,
    /// Where it is common.
    pub(super) setting: Setting,
    /// What it does as a rule.
    pub(super) habits: &'static Habits,
    /// Patterns of names, see [`super::name`].
    pub(super) names: &'static [&'static str],
    /// What it sells or does, separated by `; `.
    pub(super) products: &'static str,
    /// First sentences of its description.
    pub(super) pitches: &'static [&'static str],
}

/// Where a rubrique is common.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    /// In towns.
    Town,
    /// Wherever people live.
    Anywhere,
    /// In the country.
    Country,
}

/// The size of a commune, which decides what is found there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Size {
    /// Fewer than 2,000 inhabitants.
    Village,
    /// Fewer than 10,000 inhabitants.
    Burg,
    /// 10,000 inhabitants and more.
    Town,
}

impl Size {
    /// Every size, the smallest first.
    pub(super) const ALL: [Self; 3] = [Self::Village, Self::Burg, Self::Town];

    /// The size of a commune of `population` inhabitants.
    pub(super) const fn of(population: u32) -> Self {
        match population {
            0..2_000 => Self::Village,
            2_000..10_000 => Self::Burg,
            _ => Self::Town,
        }
    }
}

impl Setting {
    /// By how much a rubrique is more common in a commune of this size than its weight says.
    pub(super) const fn factor(self, size: Size) -> u32 {
        match (self, size) {
            (Self::Town, Size::Village) | (Self::Country, Size::Town) => 1,
            (Self::Country, Size::Burg) => 5,
            (Self::Town, Size::Burg) | (Self::Anywhere, _) => 8,
            (Self::Town, Size::Town) => 12,
            (Self::Country, Size::Village) => 24,
        }
    }
}

/// Something that an establishment has, so many times in a hundred.
pub(super) type Odds = (&'static str, u8);

/// What the establishments of a kind have in common: hours, services, labels, ways to be reached.
#[derive(Debug)]
pub(super) struct Habits {
    /// Weeks in OpenStreetMap syntax, each as likely as the others.
    pub(super) hours: &'static [&'static str],
    /// Remarks about the hours.
    pub(super) notes: &'static [&'static str],
    /// Ids of services.
    pub(super) services: &'static [Odds],
    /// Ids of labels.
    pub(super) labels: &'static [Odds],
    /// Ids of means of payment.
    pub(super) payment: &'static [Odds],
    /// Later sentences of the description.
    pub(super) remarks: &'static [&'static str],
    /// How many in a hundred can be booked on line.
    pub(super) booking: u8,
    /// How many in a hundred have a mobile number rather than a landline.
    pub(super) mobile: u8,
}
