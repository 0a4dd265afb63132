//! The colours of the families: legible, and apart for every eye.
//!
//! Contrast is that of WCAG 2.2, relative luminance. Colour blindness is simulated in linear RGB with the matrices
//! of Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision deficiency"
//! (2009), severity 1.0. Distances are CIE 1976 ΔE*ab, white D65.

use super::shipped;

type Rgb = [f64; 3];
type Matrix = [[f64; 3]; 3];

/// ΔE between any two families for a protanope or deuteranope; about 2 is just noticeable.
const MIN_APART_COLOUR_BLIND: f64 = 14.0;
/// ΔE between any two families with full colour vision.
const MIN_APART: f64 = 24.0;

const NORMAL: Matrix = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];
const PROTANOPIA: Matrix = [
    [0.152_286, 1.052_583, -0.204_868],
    [0.114_503, 0.786_281, 0.099_216],
    [-0.003_882, -0.048_116, 1.051_998],
];
const DEUTERANOPIA: Matrix = [
    [0.367_322, 0.860_646, -0.227_968],
    [0.280_085, 0.672_501, 0.047_413],
    [-0.011_820, 0.042_940, 0.968_881],
];
/// Linear sRGB to XYZ (IEC 61966-2-1).
const TO_XYZ: Matrix = [
    [0.412_456_4, 0.357_576_1, 0.180_437_5],
    [0.212_672_9, 0.715_152_2, 0.072_175_0],
    [0.019_333_9, 0.119_192_0, 0.950_304_1],
];
const WHITE: Rgb = [0.950_47, 1.0, 1.088_83];

fn linear(hex: &str) -> Rgb {
    [1, 3, 5].map(|at| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.040_45 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    })
}

fn times(matrix: &Matrix, rgb: Rgb) -> Rgb {
    matrix.map(|row| row.iter().zip(rgb).map(|(a, b)| a * b).sum())
}

fn lab(rgb: Rgb) -> Rgb {
    let xyz = times(&TO_XYZ, rgb.map(|value| value.clamp(0.0, 1.0)));
    let [x, y, z] = [0, 1, 2].map(|at| {
        let part = xyz[at] / WHITE[at];
        if part > 216.0 / 24389.0 {
            part.cbrt()
        } else {
            (24389.0 / 27.0 * part + 16.0) / 116.0
        }
    });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn contrast(one: &str, other: &str) -> f64 {
    let luminance = |hex| times(&TO_XYZ, linear(hex))[1] + 0.05;
    let (one, other) = (luminance(one), luminance(other));
    one.max(other) / one.min(other)
}

/// The ids of the families with their colours, light then dark.
fn palette() -> Vec<(String, [String; 2])> {
    let taxonomy = shipped();
    let families = taxonomy.families().iter();
    families
        .map(|it| {
            (
                it.id.clone(),
                [it.colour_light.0.clone(), it.colour_dark.0.clone()],
            )
        })
        .collect()
}

#[test]
fn contrast_of_known_pairs() {
    assert!((contrast("#ffffff", "#000000") - 21.0).abs() < 0.01);
    assert!((contrast("#777777", "#ffffff") - 4.48).abs() < 0.01);
}

#[test]
fn lab_of_known_colours() {
    for (hex, expected) in [
        ("#ffffff", [100.0, 0.0, 0.0]),
        ("#ff0000", [53.24, 80.09, 67.20]),
    ] {
        let found = lab(linear(hex));
        let near = found
            .iter()
            .zip(expected)
            .all(|(a, b)| (a - b).abs() < 0.05);
        assert!(near, "{hex}: {found:?}");
    }
}

#[test]
fn icons_and_markers_are_legible() {
    for (id, [light, dark]) in palette() {
        for (colour, other, least) in [
            (&light, "#ffffff", 4.5),
            (&light, "#f3f0e7", 3.0),
            (&dark, "#10151b", 4.5),
            (&dark, "#161b22", 3.0),
            (&dark, "#232c36", 3.0),
            (&dark, "#1d242d", 3.0),
        ] {
            let found = contrast(colour, other);
            assert!(found >= least, "{id}: {colour} on {other} is {found:.2}");
        }
    }
}

#[test]
fn families_are_apart_for_every_eye() {
    let palette = palette();
    for (eye, matrix, least) in [
        ("full vision", NORMAL, MIN_APART),
        ("protanopia", PROTANOPIA, MIN_APART_COLOUR_BLIND),
        ("deuteranopia", DEUTERANOPIA, MIN_APART_COLOUR_BLIND),
    ] {
        for scheme in [0, 1] {
            for (at, (id, colours)) in palette.iter().enumerate() {
                for (other_id, others) in &palette[at + 1..] {
                    let [a, b] =
                        [colours, others].map(|it| lab(times(&matrix, linear(&it[scheme]))));
                    let apart = a
                        .iter()
                        .zip(b)
                        .map(|(a, b)| (a - b).powi(2))
                        .sum::<f64>()
                        .sqrt();
                    assert!(
                        apart >= least,
                        "{eye}: {id} and {other_id} are {apart:.1} apart"
                    );
                }
            }
        }
    }
}
