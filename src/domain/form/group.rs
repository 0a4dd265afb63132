//! Fields that are asked together: the parts of a correction, the steps of a registration.

use super::field::Field;

/// Fields that are asked together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Who it is.
    Identity,
    /// Where it is.
    Place,
    /// How to reach it.
    Contact,
    /// When it is open.
    Hours,
    /// What it offers.
    Offer,
}

impl Group {
    /// All of them, in order.
    pub const ALL: [Self; 5] = [
        Self::Identity,
        Self::Place,
        Self::Contact,
        Self::Hours,
        Self::Offer,
    ];

    /// Its fields, in order.
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Self::Identity => &[
                Field::Name,
                Field::Category,
                Field::Siret,
                Field::Description,
            ],
            Self::Place => &[
                Field::Street,
                Field::Postcode,
                Field::City,
                Field::Insee,
                Field::Position,
            ],
            Self::Contact => &[
                Field::Phone,
                Field::Email,
                Field::Website,
                Field::Facebook,
                Field::Instagram,
                Field::Booking,
            ],
            Self::Hours => &[
                Field::OpeningHours,
                Field::SpecialHours,
                Field::SpecialUntil,
                Field::HoursNote,
            ],
            Self::Offer => &[
                Field::Products,
                Field::Services,
                Field::DeliversTo,
                Field::Labels,
                Field::Payment,
                Field::Image,
                Field::ImageAlt,
            ],
        }
    }

    /// The group of a field.
    pub fn of(field: Field) -> Self {
        let own = Self::ALL.into_iter();
        own.into_iter()
            .find(|group| group.fields().contains(&field))
            .unwrap_or(Self::Identity)
    }
}
