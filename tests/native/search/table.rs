//! Queries over the demo, with what comes first.

use super::*;

/// What is typed, and the first suggestion of all.
#[rustfmt::skip]
const FIRST: &[(&str, &str)] = &[
    // Rubriques and families, by label, beginning, plural, other heading, other language.
    ("boulangerie", "rubrique Boulangerie"),
    ("BOULANGERIE", "rubrique Boulangerie"),
    ("boul", "rubrique Boulangerie"),
    ("boulangeries", "rubrique Boulangerie"),
    ("boulanger", "rubrique Boulangerie"),
    ("bakery", "rubrique Boulangerie"),
    ("epicerie", "rubrique Épicerie"),
    ("épicerie fine", "rubrique Épicerie fine"),
    ("fromagerie", "rubrique Fromagerie et crèmerie"),
    ("pharmacie", "rubrique Pharmacie et matériel médical"),
    ("coiffeur", "rubrique Coiffure"),
    ("salon de the", "rubrique Salon de thé"),
    ("salon the", "rubrique Salon de thé"),
    ("œufs", "rubrique Volailles et œufs"),
    ("oeufs", "rubrique Volailles et œufs"),
    ("alimentation", "famille Alimentation"),
    ("tourisme", "famille Tourisme"),
    ("restaurant", "rubrique Restaurant"),
    ("depot vente", "rubrique Friperie et dépôt-vente"),
    ("dépôt-vente", "rubrique Friperie et dépôt-vente"),
    // A label before another's other heading (Mutuelle, Musée).
    ("mu", "rubrique Musique et instruments"),
    ("auto-ecole", "rubrique Formation et auto-école"),
    ("controle technique", "rubrique Contrôle technique"),
    ("marche", "rubrique Épicerie"),
    // Communes: accents, hyphens, particles, saints.
    ("caen", "commune Caen"),
    ("CAEN", "commune Caen"),
    ("cafe", "rubrique Café"),
    ("rouen", "commune Rouen"),
    ("le havre", "commune Le Havre"),
    ("havre", "commune Le Havre"),
    ("st lo", "commune Saint-Lô"),
    ("saint-lo", "commune Saint-Lô"),
    ("Saint Lô", "commune Saint-Lô"),
    ("ST-LÔ", "commune Saint-Lô"),
    ("saint lo 50000", "commune Saint-Lô"),
    ("caen 14000", "commune Caen"),
    ("14000", "commune Caen"),
    ("50000", "commune Saint-Lô"),
    ("7660", "commune Le Havre"),
    ("l'aigle", "commune L'Aigle"),
    ("laigle", "commune L'Aigle"),
    ("l aigle", "commune L'Aigle"),
    ("ste mere eglise", "commune Sainte-Mère-Église"),
    ("sainte-mere", "commune Sainte-Mère-Église"),
    ("courseulles sur mer", "commune Courseulles-sur-Mer"),
    ("courseulles mer", "commune Courseulles-sur-Mer"),
    ("courseulles s/ mer", "commune Courseulles-sur-Mer"),
    ("pont l'eveque", "commune Pont-l'Évêque"),
    ("pont leveque", "commune Pont-l'Évêque"),
    ("sotteville les rouen", "commune Sotteville-lès-Rouen"),
    ("sotteville rouen", "commune Sotteville-lès-Rouen"),
    ("camembert", "commune Camembert"),
    ("mont saint michel", "commune Le Mont-Saint-Michel"),
    ("le mont st michel", "commune Le Mont-Saint-Michel"),
    ("grossoeuvre", "commune Grossœuvre"),
    ("evreux", "commune Évreux"),
    ("cherbourg", "commune Cherbourg-en-Cotentin"),
    ("verneuil d'avre", "commune Verneuil d'Avre et d'Iton"),
    ("villers-s", "commune Villers-sur-Mer"),
    // Establishments: by name, by product, by description, by where they are.
    ("L'Épi d'Or", "place L’Épi d’Or"),
    ("lepi dor", "place L’Épi d’Or"),
    ("epi d or", "place L’Épi d’Or"),
    ("epi or", "place L’Épi d’Or"),
    ("l epi dor", "place L’Épi d’Or"),
    ("la mie de sandrine", "place La Mie de Sandrine"),
    ("mie sandrine", "place La Mie de Sandrine"),
    ("tabac du cygne", "place Bar-tabac du Cygne"),
    ("bar tabac cygne", "place Bar-tabac du Cygne"),
    ("epi'tete", "place Épi’Tête"),
    ("au coeur de neufchatel", "place Au Cœur de Neufchâtel"),
    ("le boeuf normand", "place Au Bœuf Normand"),
    ("le bouche a oreille", "place Le Bouche à Oreille"),
    ("a l'oeil", "place L’Œil du Fresne-Poret"),
    ("pharmacie de la croix", "place Pharmacie de la Croix Verte"),
    ("pharmacie du havre", "place Pharmacie du Havre"),
    ("boulangerie caen", "place La Mie de Sandrine"),
    ("bakery caen", "place La Mie de Sandrine"),
    ("boulangerie 14000", "place La Mie de Sandrine"),
    ("boulangerie saint-lo", "place Boulangerie-pâtisserie Bisson"),
    ("boulangerie st lo", "place Boulangerie-pâtisserie Bisson"),
    ("teurgoule", "place Les Gourmandises de Zoé"),
    ("hydromel", "place Le Rucher de Ginette"),
    ("pont-l'évêque lait cru", "place Au Cœur de Neufchâtel"),
    ("vetements d'occasion", "place Fripes d’Arques-la-Bataille"),
    ("mini-golf bernay", "place Canoë de Bernay"),
    ("couettes", "place Au Blanc de Verneuil d’Avre et d’Iton"),
    // One typo.
    ("boulengerie", "rubrique Boulangerie"),
    ("boulangrie", "rubrique Boulangerie"),
    ("bouulangerie", "rubrique Boulangerie"),
    ("buolangerie", "rubrique Boulangerie"),
    ("poulangerie", "rubrique Boulangerie"),
    ("boulenger", "rubrique Boulangerie"),
    ("pharmacei", "rubrique Pharmacie et matériel médical"),
    ("fromagrie", "rubrique Fromagerie et crèmerie"),
    ("restauant", "rubrique Restaurant"),
    ("charcutrie", "rubrique Charcuterie"),
    ("lisieu", "commune Lisieux"),
    ("lissieux", "commune Lisieux"),
    ("deippe", "commune Dieppe"),
    ("caem", "commune Caen"),
    ("roune", "commune Rouen"),
    ("hnfleur", "commune Honfleur"),
    ("ouistream", "commune Ouistreham"),
    ("sait lo", "commune Saint-Lô"),
    ("mie de sandrin", "place La Mie de Sandrine"),
    ("mie de sandirne", "place La Mie de Sandrine"),
    ("teurgoul", "place Les Gourmandises de Zoé"),
    ("hydromol", "place Le Rucher de Ginette"),
    ("camenbert", "commune Camembert"),
    ("boulengerie caen", "place La Mie de Sandrine"),
    // Positions.
    ("49.18, -0.37", "position 49.18000, -0.37000"),
    ("49,18 -0,37", "position 49.18000, -0.37000"),
    ("49°10'48\"N 0°22'12\"W", "position 49.18000, -0.37000"),
    ("-0.37 49.18", "position 49.18000, -0.37000"),
];

#[test]
fn the_first_suggestion_is_what_was_meant() {
    let mut wrong = Vec::new();
    for (query, expected) in FIRST {
        let groups = suggestions(query);
        let first = firsts(&groups).first().cloned().unwrap_or_default();
        if first != *expected {
            wrong.push(format!(
                "{query:?}: {first:?}, not {expected:?} ({:?})",
                firsts(&groups)
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(FIRST.len() >= 70);
}
