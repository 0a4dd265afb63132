//! Finding a rubrique by what data says.

use geolocal::domain::taxonomy::{CategoryIndex, FamilyIndex, Taxonomy};

use super::shipped;

fn id(taxonomy: &Taxonomy, category: Option<CategoryIndex>) -> Option<&str> {
    category.map(|category| taxonomy.category(category).id.as_str())
}

#[test]
fn headings_find_their_rubrique() {
    let taxonomy = shipped();
    for (text, expected) in [
        ("alimentation.boulangerie", "alimentation.boulangerie"),
        ("Alimentation / Boulangerie", "alimentation.boulangerie"),
        ("BOULANGERIE", "alimentation.boulangerie"),
        ("bakery", "alimentation.boulangerie"),
        ("metiers d'art", "artisanat.metiers-d-art"),
        ("oeufs", "producteur.volaille"),
        ("Bar et pub", "restauration.bar"),
        ("Brasserie", "restauration.bistrot"),
        ("producteur", "producteur.maraicher"),
        ("Producteurs", "producteur.maraicher"),
        ("Craftspeople", "artisanat.macon"),
        ("autre", "autres.autre"),
        ("Mercerie", "mode.mercerie"),
    ] {
        assert_eq!(id(&taxonomy, taxonomy.find(text)), Some(expected), "{text}");
    }
    for text in ["", " ", "!", "fusée", "alimentation."] {
        let expected = (text == "alimentation.").then_some("alimentation.boulangerie");
        assert_eq!(id(&taxonomy, taxonomy.find(text)), expected, "{text:?}");
    }
}

#[test]
fn the_headings_of_the_paris_delivery_list_are_known() {
    let taxonomy = shipped();
    for (text, expected) in [
        (
            "Alimentation générale et produits de première nécessité",
            "alimentation.epicerie",
        ),
        ("Restaurant ou traiteur", "restauration.restaurant"),
        ("Fromagerie", "alimentation.fromagerie"),
        ("Autre", "autres.autre"),
        ("Primeur", "alimentation.primeur"),
        (
            "Boucherie - charcuterie - rôtisserie",
            "alimentation.boucherie",
        ),
        ("Caviste - Brasserie", "alimentation.caviste"),
        ("Boulangerie - pâtisserie", "alimentation.boulangerie"),
        ("Articles médicaux et orthopédiques", "sante.pharmacie"),
    ] {
        assert_eq!(id(&taxonomy, taxonomy.find(text)), Some(expected), "{text}");
    }
}

#[test]
fn every_id_label_and_alias_finds_its_own_rubrique() {
    let taxonomy = shipped();
    for category in taxonomy.categories() {
        let labels = [&category.id, &category.label.fr, &category.label.en];
        for name in labels.into_iter().chain(&category.aliases) {
            assert_eq!(
                id(&taxonomy, taxonomy.find(name)),
                Some(category.id.as_str()),
                "{name}"
            );
        }
    }
}

#[test]
fn codes_and_tags_find_their_rubrique() {
    let taxonomy = shipped();
    for code in ["10.71C", "1071C", "10.71c", " 10 71 C "] {
        assert_eq!(
            id(&taxonomy, taxonomy.by_naf(code)),
            Some("alimentation.boulangerie"),
            "{code}"
        );
    }
    for code in ["", "10.71", "00.00Z"] {
        assert_eq!(taxonomy.by_naf(code), None, "{code}");
    }
    for (key, value, expected) in [
        ("shop", "bakery", Some("alimentation.boulangerie")),
        ("amenity", "pub", Some("restauration.bar")),
        ("craft", "cider", Some("producteur.cidre")),
        ("shop", "Bakery", None),
        ("shop", "", None),
        ("", "bakery", None),
    ] {
        assert_eq!(
            id(&taxonomy, taxonomy.by_osm(key, value)),
            expected,
            "{key}={value}"
        );
    }
}

#[test]
fn ids_are_exact() {
    let taxonomy = shipped();
    assert_eq!(
        id(&taxonomy, taxonomy.by_id("sante.coiffure")),
        Some("sante.coiffure")
    );
    assert_eq!(taxonomy.by_id("sante"), None);
    assert_eq!(taxonomy.by_id("Sante.coiffure"), None);
    let family = taxonomy
        .family_by_id("producteur")
        .map(|family| &taxonomy.family(family).label.fr);
    assert_eq!(family.map(String::as_str), Some("Producteurs"));
    assert_eq!(taxonomy.family_by_id("producteurs"), None);
}

#[test]
fn an_index_of_another_taxonomy_is_the_fallback() {
    let taxonomy = shipped();
    assert_eq!(
        taxonomy.category(CategoryIndex(u16::MAX)).id,
        "autres.autre"
    );
    assert_eq!(taxonomy.family(FamilyIndex(u16::MAX)).id, "autres");
}

#[test]
fn both_editions_of_the_naf_are_known_and_kept_apart() {
    let taxonomy = shipped();
    for (code, expected) in [
        ("10.71C", "alimentation.boulangerie"),
        ("10.71H", "alimentation.boulangerie"),
        ("01.11Z", "producteur.ferme"),
        ("01.11Y", "producteur.ferme"),
        ("56.10A", "restauration.restaurant"),
        ("56.11G", "restauration.restaurant"),
        // Revision 2: recorded music. 2025: sports goods.
        ("47.63Z", "culture.musique"),
        ("47.63Y", "mode.sport"),
        // Revision 2: sports goods. 2025: games and toys.
        ("47.64Z", "mode.sport"),
        ("47.64Y", "culture.jeux"),
        // Revision 2: food on markets. 2025: motor vehicles.
        ("47.81Z", "alimentation.epicerie"),
        ("47.81Y", "mobilite.garage"),
    ] {
        assert_eq!(
            id(&taxonomy, taxonomy.by_naf(code)),
            Some(expected),
            "{code}"
        );
    }
}
