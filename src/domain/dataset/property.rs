//! The properties of the data contract and what kind of value each holds.

/// A property that the reader knows. The order is that of the contract; what a source calls it is in
/// [`super::aliases`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(in crate::domain) enum Property {
    Id,
    Name,
    Category,
    Naf,
    Osm,
    Description,
    Products,
    Street,
    HouseNumber,
    Postcode,
    City,
    Insee,
    Phone,
    Email,
    Website,
    Facebook,
    Instagram,
    Booking,
    OpeningHours,
    SpecialHours,
    SpecialUntil,
    HoursNote,
    Services,
    DeliversTo,
    Labels,
    Payment,
    Siret,
    Image,
    ImageAlt,
    Updated,
    Verified,
    Latitude,
    Longitude,
    Point,
}

/// What a property's value has to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// One line of text.
    Line,
    /// Text of any length, line breaks kept.
    Prose,
    /// Texts.
    List,
    /// A link: `http:` or `https:`.
    Link,
    /// A picture's address: `https:` only.
    Picture,
    Phone,
    Email,
    Siret,
    Date,
    Postcode,
    /// Communes or a radius.
    Area,
    /// Looked at by the part that finds the position.
    Place,
}

/// How many properties there are.
pub(super) const COUNT: usize = ALL.len();

/// Every property, in the order of its discriminant.
pub(super) const ALL: [Property; 34] = {
    use Property::{
        Booking, Category, City, DeliversTo, Description, Email, Facebook, HoursNote, HouseNumber,
        Id, Image, ImageAlt, Insee, Instagram, Labels, Latitude, Longitude, Naf, Name,
        OpeningHours, Osm, Payment, Phone, Point, Postcode, Products, Services, Siret,
        SpecialHours, SpecialUntil, Street, Updated, Verified, Website,
    };
    [
        Id,
        Name,
        Category,
        Naf,
        Osm,
        Description,
        Products,
        Street,
        HouseNumber,
        Postcode,
        City,
        Insee,
        Phone,
        Email,
        Website,
        Facebook,
        Instagram,
        Booking,
        OpeningHours,
        SpecialHours,
        SpecialUntil,
        HoursNote,
        Services,
        DeliversTo,
        Labels,
        Payment,
        Siret,
        Image,
        ImageAlt,
        Updated,
        Verified,
        Latitude,
        Longitude,
        Point,
    ]
};

/// The names under which a mapping may say where properties stand.
pub(in crate::domain) fn mappable_properties() -> [&'static str; COUNT] {
    ALL.map(Property::name)
}

impl Property {
    /// Its name in the contract, as issues and mappings say it.
    pub(in crate::domain) const fn name(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Name => "name",
            Self::Category => "category",
            Self::Naf => "naf",
            Self::Osm => "osm",
            Self::Description => "description",
            Self::Products => "products",
            Self::Street => "street",
            Self::HouseNumber => "housenumber",
            Self::Postcode => "postcode",
            Self::City => "city",
            Self::Insee => "insee",
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
            Self::Siret => "siret",
            Self::Image => "image",
            Self::ImageAlt => "image_alt",
            Self::Updated => "updated",
            Self::Verified => "verified",
            Self::Latitude => "lat",
            Self::Longitude => "lon",
            Self::Point => "geo_point_2d",
        }
    }

    /// What its value has to be.
    pub(super) const fn kind(self) -> Kind {
        match self {
            Self::Id
            | Self::Name
            | Self::Category
            | Self::Naf
            | Self::Osm
            | Self::Street
            | Self::HouseNumber
            | Self::City
            | Self::Insee
            | Self::ImageAlt => Kind::Line,
            Self::Description | Self::HoursNote | Self::OpeningHours | Self::SpecialHours => {
                Kind::Prose
            }
            Self::Products | Self::Services | Self::Labels | Self::Payment => Kind::List,
            Self::Website | Self::Facebook | Self::Instagram | Self::Booking => Kind::Link,
            Self::Image => Kind::Picture,
            Self::Phone => Kind::Phone,
            Self::Email => Kind::Email,
            Self::Siret => Kind::Siret,
            Self::SpecialUntil | Self::Updated | Self::Verified => Kind::Date,
            Self::Postcode => Kind::Postcode,
            Self::DeliversTo => Kind::Area,
            Self::Latitude | Self::Longitude | Self::Point => Kind::Place,
        }
    }

    /// Its place among all properties.
    #[expect(
        clippy::as_conversions,
        reason = "a field-less enum's discriminant is its place in ALL"
    )]
    pub(super) const fn place(self) -> usize {
        self as usize
    }
}
