//! How complete a listing is, and what would help most.

use crate::domain::establishment::Establishment;

/// Something that a listing does not say, what helps most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// Opening hours, usual or exceptional.
    Hours,
    /// A telephone number or an e-mail address.
    Contact,
    /// Street, postcode and commune.
    Address,
    /// A web site, a social page or a booking page.
    Web,
    /// A description.
    Description,
    /// A picture.
    Photo,
    /// Services.
    Services,
    /// What it sells.
    Products,
    /// What the picture shows, in words; missing only where there is a picture.
    PhotoAlt,
    /// Labels.
    Labels,
    /// Means of payment.
    Payment,
    /// Its number in the French register.
    Siret,
    /// When the listing was last changed or confirmed.
    Date,
}

/// How complete a listing is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completeness {
    /// 0 to 100: the sum of the weights of what is there.
    pub score: u8,
    /// What is missing, what helps most first; empty just when the score is 100.
    pub missing: Vec<Missing>,
}

impl Missing {
    /// Everything that counts, in descending order of weight.
    pub const ALL: [Self; 13] = [
        Self::Hours,
        Self::Contact,
        Self::Address,
        Self::Web,
        Self::Description,
        Self::Photo,
        Self::Services,
        Self::Products,
        Self::PhotoAlt,
        Self::Labels,
        Self::Payment,
        Self::Siret,
        Self::Date,
    ];

    /// What it adds to the score; all of them add up to 100. Our own judgement of what decides whether somebody comes:
    /// first whether it is open and how to reach it (55 with the web), then what it is like (35), then what helps those
    /// who keep the map (10, labels included: not every place has one).
    pub const fn weight(self) -> u8 {
        match self {
            Self::Hours => 20,
            Self::Contact => 15,
            Self::Address => 12,
            Self::Web | Self::Description => 10,
            Self::Photo => 8,
            Self::Services => 6,
            Self::Products => 5,
            Self::PhotoAlt | Self::Labels | Self::Payment | Self::Siret => 3,
            Self::Date => 2,
        }
    }

    /// The property to fill in, by its name in the data contract: the first where one of several will do.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Hours => "opening_hours",
            Self::Contact => "phone",
            Self::Address => "street",
            Self::Web => "website",
            Self::Description => "description",
            Self::Photo => "image",
            Self::Services => "services",
            Self::Products => "products",
            Self::PhotoAlt => "image_alt",
            Self::Labels => "labels",
            Self::Payment => "payment",
            Self::Siret => "siret",
            Self::Date => "verified",
        }
    }

    fn is_there(self, place: &Establishment) -> bool {
        let address = &place.address;
        match self {
            Self::Hours => place.opening_hours.is_some() || place.special_hours.is_some(),
            Self::Contact => place.phone.is_some() || place.email.is_some(),
            Self::Address => [&address.street, &address.postcode, &address.city]
                .into_iter()
                .all(Option::is_some),
            Self::Web => [
                &place.website,
                &place.facebook,
                &place.instagram,
                &place.booking,
            ]
            .into_iter()
            .any(Option::is_some),
            Self::Description => place.description.is_some(),
            Self::Photo => place.image.is_some(),
            Self::Services => !place.services.is_empty(),
            Self::Products => !place.products.is_empty(),
            Self::PhotoAlt => (place.image.as_ref()).is_some_and(|image| image.alt.is_some()),
            Self::Labels => !place.labels.is_empty(),
            Self::Payment => !place.payment.is_empty(),
            Self::Siret => place.siret.is_some(),
            Self::Date => place.updated.is_some() || place.verified.is_some(),
        }
    }
}

/// How complete a listing is. Filling in a property never lowers the score.
pub fn completeness(place: &Establishment) -> Completeness {
    let (there, missing): (Vec<Missing>, Vec<Missing>) = Missing::ALL
        .into_iter()
        .partition(|item| item.is_there(place));
    let is_due = |item: &Missing| *item != Missing::PhotoAlt || place.image.is_some();
    Completeness {
        score: there.into_iter().map(Missing::weight).sum(),
        missing: missing.into_iter().filter(is_due).collect(),
    }
}
