//! On which side of a seaside commune the land lies.

/// The way inland, by INSEE code in ascending order: east and north, not normalised.
#[rustfmt::skip]
const INLAND: &[(&str, [f64; 2])] = &[
    ("14021", [0.0, -1.0]), // Arromanches-les-Bains
    ("14022", [0.0, -1.0]), // Asnelles
    ("14059", [1.0, -1.0]), // Benerville-sur-Mer
    ("14066", [0.0, -1.0]), // Bernières-sur-Mer
    ("14079", [1.0, -1.0]), // Blonville-sur-Mer
    ("14117", [0.0, -1.0]), // Cabourg
    ("14166", [0.0, -1.0]), // Colleville-Montgomery
    ("14191", [0.0, -1.0]), // Courseulles-sur-Mer
    ("14220", [1.0, -1.0]), // Deauville
    ("14312", [0.0, -1.0]), // Grandcamp-Maisy
    ("14325", [0.0, -1.0]), // Hermanville-sur-Mer
    ("14333", [0.0, -1.0]), // Honfleur
    ("14338", [0.0, -1.0]), // Houlgate
    ("14354", [0.0, -1.0]), // Langrune-sur-Mer
    ("14365", [0.0, -1.0]), // Lion-sur-Mer
    ("14384", [0.0, -1.0]), // Luc-sur-Mer
    ("14409", [0.0, -1.0]), // Merville-Franceville-Plage
    ("14488", [-1.0, -1.0]), // Ouistreham
    ("14515", [0.0, -1.0]), // Port-en-Bessin-Huppain
    ("14562", [0.0, -1.0]), // Saint-Aubin-sur-Mer
    ("14715", [1.0, -1.0]), // Trouville-sur-Mer
    ("14739", [0.0, -1.0]), // Ver-sur-Mer
    ("14754", [1.0, -1.0]), // Villers-sur-Mer
    ("14755", [1.0, -1.0]), // Villerville
    ("50003", [1.0, 0.0]), // Agon-Coutainville
    ("50030", [-1.0, 0.0]), // Barfleur
    ("50031", [1.0, 1.0]), // Barneville-Carteret
    ("50066", [1.0, 0.0]), // Jullouville
    ("50102", [1.0, 0.0]), // Carolles
    ("50129", [0.0, -1.0]), // Cherbourg-en-Cotentin
    ("50165", [1.0, 0.0]), // Donville-les-Bains
    ("50184", [1.0, 0.0]), // Flamanville
    ("50218", [1.0, 0.0]), // Granville
    ("50231", [1.0, 0.0]), // Hauteville-sur-Mer
    ("50403", [1.0, 0.0]), // Pirou
    ("50412", [1.0, 0.0]), // Port-Bail-sur-Mer
    ("50433", [-1.0, 0.0]), // Réville
    ("50532", [1.0, 0.0]), // Saint-Pair-sur-Mer
    ("50562", [-1.0, 0.0]), // Saint-Vaast-la-Hougue
    ("76192", [1.0, -1.0]), // Criel-sur-Mer
    ("76217", [0.0, -1.0]), // Dieppe
    ("76254", [1.0, -1.0]), // Étretat
    ("76259", [1.0, -1.0]), // Fécamp
    ("76351", [1.0, 1.0]), // Le Havre
    ("76481", [1.0, 0.0]), // Octeville-sur-Mer
    ("76515", [0.0, -1.0]), // Quiberville-sur-Mer
    ("76552", [1.0, 0.0]), // Sainte-Adresse
    ("76564", [0.0, -1.0]), // Saint-Aubin-sur-Mer
    ("76655", [0.0, -1.0]), // Saint-Valery-en-Caux
    ("76711", [1.0, -1.0]), // Le Tréport
    ("76735", [0.0, -1.0]), // Veules-les-Roses
    ("76736", [0.0, -1.0]), // Veulettes-sur-Mer
    ("76754", [1.0, -1.0]), // Yport
];

/// An offset from the centre of a commune, in metres east and north, mirrored to the landward side by the sea.
pub(super) fn landward(insee: &str, [east, north]: [f64; 2]) -> [f64; 2] {
    let Some([inland_east, inland_north]) = INLAND
        .binary_search_by_key(&insee, |(code, _)| code)
        .ok()
        .and_then(|at| INLAND.get(at))
        .map(|(_, way)| *way)
    else {
        return [east, north];
    };
    let length_squared = inland_east * inland_east + inland_north * inland_north;
    let seaward = (east * inland_east + north * inland_north).min(0.0) / length_squared;
    [
        east - 2.0 * seaward * inland_east,
        north - 2.0 * seaward * inland_north,
    ]
}
