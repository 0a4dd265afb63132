//! The names that properties go by in the wild: French headings, OpenStreetMap tags, exports of open data.

use super::property::Property;

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
