//! The properties of the data contract that a shop may fill in.

use serde::{Deserialize, Serialize};

/// A property of the data contract that a shop may fill in, and the position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Field {
    /// `name`
    Name,
    /// `category`: an id of the taxonomy.
    Category,
    /// `description`
    Description,
    /// `products`: a list.
    Products,
    /// `siret`
    Siret,
    /// `street`, with the number.
    Street,
    /// `postcode`
    Postcode,
    /// `city`
    City,
    /// `insee`: follows from postcode and city.
    Insee,
    /// Where it stands: the geometry.
    Position,
    /// `phone`
    Phone,
    /// `email`
    Email,
    /// `website`
    Website,
    /// `facebook`
    Facebook,
    /// `instagram`
    Instagram,
    /// `booking`
    Booking,
    /// `opening_hours`: OpenStreetMap syntax.
    OpeningHours,
    /// `special_hours`: the same.
    SpecialHours,
    /// `special_until`: an ISO date.
    SpecialUntil,
    /// `hours_note`
    HoursNote,
    /// `services`: ids.
    Services,
    /// `delivers_to`: INSEE codes, or a radius (`10 km`).
    DeliversTo,
    /// `labels`: ids.
    Labels,
    /// `payment`: ids.
    Payment,
    /// `image`
    Image,
    /// `image_alt`
    ImageAlt,
}

impl Field {
    /// All of them, in the order of a form.
    pub const ALL: [Self; 26] = [
        Self::Name,
        Self::Category,
        Self::Description,
        Self::Products,
        Self::Siret,
        Self::Street,
        Self::Postcode,
        Self::City,
        Self::Insee,
        Self::Position,
        Self::Phone,
        Self::Email,
        Self::Website,
        Self::Facebook,
        Self::Instagram,
        Self::Booking,
        Self::OpeningHours,
        Self::SpecialHours,
        Self::SpecialUntil,
        Self::HoursNote,
        Self::Services,
        Self::DeliversTo,
        Self::Labels,
        Self::Payment,
        Self::Image,
        Self::ImageAlt,
    ];

    /// Its name in the data contract; `position` for the geometry.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Category => "category",
            Self::Description => "description",
            Self::Products => "products",
            Self::Siret => "siret",
            Self::Street => "street",
            Self::Postcode => "postcode",
            Self::City => "city",
            Self::Insee => "insee",
            Self::Position => "position",
            Self::Phone => "phone",
            Self::Email => "email",
            Self::Website => "website",
            Self::Facebook => "facebook",
            Self::Instagram => "instagram",
            Self::Booking => "booking",
            Self::OpeningHours => "opening_hours",
            Self::SpecialHours => "special_hours",
            Self::SpecialUntil => "special_until",
            Self::HoursNote => "hours_note",
            Self::Services => "services",
            Self::DeliversTo => "delivers_to",
            Self::Labels => "labels",
            Self::Payment => "payment",
            Self::Image => "image",
            Self::ImageAlt => "image_alt",
        }
    }

    /// The field of that name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.name() == name)
    }

    /// Whether it holds several values.
    pub const fn is_list(self) -> bool {
        matches!(
            self,
            Self::Products | Self::Services | Self::DeliversTo | Self::Labels | Self::Payment
        )
    }

    /// Whether it is the address of a page or a picture.
    pub const fn is_link(self) -> bool {
        matches!(
            self,
            Self::Website | Self::Facebook | Self::Instagram | Self::Booking | Self::Image
        )
    }
}
