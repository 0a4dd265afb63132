//! The properties of the data contract, what kind of value each holds, and the names they go by in the wild.

/// A property that the reader knows. The order is that of the contract; what a source calls it is in [`ALIASES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub(super) enum Property {
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
    use Property::*;
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
    pub(super) const fn name(self) -> &'static str {
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

/// Names met in the wild, best first, beside the contract's own name, which always comes before them. Compared
/// without regard to ASCII case; a blank or hyphen equals `_`.
pub(super) const ALIASES: &[(Property, &[&str])] = &[
    (
        Property::Id,
        &[
            "@id",
            "osm_id",
            "identifiant",
            "recordid",
            "uuid",
            "gml_id",
            "fid",
            "objectid",
        ],
    ),
    (
        Property::Name,
        &[
            "nom",
            "enseigne",
            "nom_commercial",
            "nom_du_commerce",
            "nom_commerce",
            "nom_etablissement",
            "name:fr",
            "title",
            "titre",
            "denomination",
            "raison_sociale",
            "nom_raison_sociale",
            "nom_complet",
            "libelle",
            "label_name",
            "brand",
            "operator",
        ],
    ),
    (
        Property::Category,
        &[
            "categorie",
            "catégorie",
            "rubrique",
            "type_de_commerce",
            "type_commerce",
            "activite",
            "activité",
            "secteur",
            "type",
        ],
    ),
    (
        Property::Naf,
        &[
            "ape",
            "code_ape",
            "code_naf",
            "activite_principale",
            "activiteprincipaleetablissement",
            "activite_principale_etablissement",
        ],
    ),
    (
        Property::Description,
        &[
            "descriptif",
            "presentation",
            "présentation",
            "commentaire",
            "description:fr",
        ],
    ),
    (Property::Products, &["produits"]),
    (
        Property::Street,
        &[
            "adresse",
            "address",
            "addr:street",
            "streetaddress",
            "rue",
            "voie",
            "adresse_postale",
            "addr:place",
        ],
    ),
    (Property::HouseNumber, &["addr:housenumber", "numero_voie"]),
    (
        Property::Postcode,
        &[
            "code_postal",
            "codepostal",
            "cp",
            "postal_code",
            "postalcode",
            "zip",
            "addr:postcode",
            "contact:postcode",
        ],
    ),
    (
        Property::City,
        &[
            "ville",
            "commune",
            "nom_commune",
            "libelle_commune",
            "addresslocality",
            "addr:city",
            "localite",
        ],
    ),
    (
        Property::Insee,
        &[
            "code_insee",
            "insee_com",
            "code_commune",
            "citycode",
            "ref:insee",
        ],
    ),
    (
        Property::Phone,
        &[
            "telephone",
            "téléphone",
            "tel",
            "tél",
            "contact:phone",
            "contact:mobile",
            "mobile",
        ],
    ),
    (
        Property::Email,
        &[
            "mail",
            "e_mail",
            "courriel",
            "contact:email",
            "adresse_mail",
        ],
    ),
    (
        Property::Website,
        &[
            "site",
            "site_web",
            "site_internet",
            "siteweb",
            "url",
            "web",
            "contact:website",
            "homepage",
        ],
    ),
    (Property::Facebook, &["contact:facebook"]),
    (Property::Instagram, &["contact:instagram"]),
    (
        Property::Booking,
        &[
            "reservation",
            "réservation",
            "website:booking",
            "contact:booking",
        ],
    ),
    (
        Property::OpeningHours,
        &["horaires", "horaires_ouverture", "openhours"],
    ),
    (
        Property::SpecialHours,
        &["horaires_exceptionnels", "opening_hours:covid19"],
    ),
    (Property::Payment, &["paiement", "moyens_de_paiement"]),
    (Property::Labels, &["label"]),
    (Property::Services, &["service"]),
    (
        Property::Siret,
        &[
            "siret_etablissement",
            "num_siret",
            "numero_siret",
            "ref:fr:siret",
        ],
    ),
    (Property::Image, &["photo"]),
    (
        Property::Updated,
        &[
            "date_maj",
            "maj",
            "updated_at",
            "updatedat",
            "last_update",
            "modified",
            "@timestamp",
        ],
    ),
    (Property::Verified, &["check_date", "survey:date"]),
    (Property::Latitude, &["latitude", "y_latitude"]),
    (
        Property::Longitude,
        &["longitude", "lng", "long", "x_longitude"],
    ),
    (
        Property::Point,
        &[
            "geo_point",
            "geopoint",
            "geolocalisation",
            "geolocation",
            "location",
            "center",
            "coordonnees",
        ],
    ),
];

/// The aliases of `name` from which on the text names the chain rather than the door.
pub(super) const CHAIN_NAMES: [&str; 2] = ["brand", "operator"];

/// Keys of OpenStreetMap tags that say what a place is, most telling first.
pub(super) const OSM_KEYS: [&str; 8] = [
    "shop",
    "craft",
    "amenity",
    "tourism",
    "healthcare",
    "office",
    "leisure",
    "club",
];

/// OpenStreetMap tags that say yes to one of our services or labels.
pub(super) const OSM_FLAGS: &[(&str, Property, &str)] = &[
    ("delivery", Property::Services, "livraison"),
    ("takeaway", Property::Services, "emporter"),
    ("drive_through", Property::Services, "drive"),
    ("wheelchair", Property::Services, "pmr"),
    ("organic", Property::Labels, "bio"),
];
