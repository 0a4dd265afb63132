//! Which words carry meaning.

/// The particles of two letters and more, packed.
const PARTICLES: [u32; 18] = [
    packed(b"an"),
    packed(b"and"),
    packed(b"au"),
    packed(b"aux"),
    packed(b"de"),
    packed(b"des"),
    packed(b"du"),
    packed(b"en"),
    packed(b"et"),
    packed(b"la"),
    packed(b"le"),
    packed(b"les"),
    packed(b"of"),
    packed(b"sous"),
    packed(b"sur"),
    packed(b"the"),
    packed(b"un"),
    packed(b"une"),
];

/// Four bytes at most as a number.
const fn packed(mut word: &[u8]) -> u32 {
    let mut number = 0;
    while let [letter, rest @ ..] = word {
        number = number << 8 | u32::from_be_bytes([0, 0, 0, *letter]);
        word = rest;
    }
    number
}

/// Whether a folded word is a particle, one that a reader adds or leaves out: "le", "de", "sur" (and "lès", which folds to
/// "les"), a single letter. They rank, and never exclude.
pub(super) fn is_particle(word: &str) -> bool {
    match word.as_bytes() {
        [letter] => letter.is_ascii_lowercase(),
        letters => letters.len() <= 4 && PARTICLES.contains(&packed(letters)),
    }
}

/// Whether a folded word is elided before the next one, which readers often write in one: "l'épi" as "lepi".
pub(super) fn is_elided(word: &str) -> bool {
    match word.as_bytes() {
        [letter] => b"cdjlmnst".contains(letter),
        other => other == b"qu",
    }
}

/// How many words of a folded text carry meaning; all of them where none does.
pub(super) fn content_count(folded: &str) -> usize {
    let words = || folded.split(' ').filter(|word| !word.is_empty());
    match words().filter(|word| !is_particle(word)).count() {
        0 => words().count(),
        some => some,
    }
}

/// The place of the first word that carries meaning; 0 where none does.
pub(super) fn first_content(folded: &str) -> usize {
    folded
        .split(' ')
        .position(|word| !is_particle(word))
        .unwrap_or(0)
}
