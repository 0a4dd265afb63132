//! Colours, and whether text can be read on them.

use core::fmt::Write as _;

/// The least contrast of text and what it stands on: WCAG 2.1, criterion 1.4.3, level AA.
pub const LEAST_CONTRAST: f64 = 4.5;

/// A colour of sRGB.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour {
    /// Red, green and blue.
    pub channels: [u8; 3],
}

impl Colour {
    /// White.
    pub const WHITE: Self = Self::new([255, 255, 255]);
    /// Black.
    pub const BLACK: Self = Self::new([0, 0, 0]);

    /// A colour from red, green and blue.
    pub const fn new(channels: [u8; 3]) -> Self {
        Self { channels }
    }

    /// Reads six or three hexadecimal digits, after a `#` or without.
    ///
    /// ```
    /// use geolocal::domain::colour::Colour;
    ///
    /// assert_eq!(Colour::parse("#8a1538"), Some(Colour::new([0x8a, 0x15, 0x38])));
    /// assert_eq!(Colour::parse("fa0"), Some(Colour::new([0xff, 0xaa, 0])));
    /// assert_eq!(Colour::parse("rouge"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        let digits = digits
            .chars()
            .map(|digit| u8::try_from(digit.to_digit(16)?).ok())
            .collect::<Option<Vec<u8>>>()?;
        let (two, _) = digits.as_chunks();
        match (digits.as_slice(), two) {
            (&[red, green, blue], _) => Some(Self::new([red, green, blue].map(|digit| digit * 17))),
            (_, &[red, green, blue]) if digits.len() == 6 => Some(Self::new(
                [red, green, blue].map(|[high, low]| high * 16 + low),
            )),
            _ => None,
        }
    }

    /// Its six hexadecimal digits, in lower case, as they stand in a URL.
    pub fn digits(self) -> String {
        let mut text = String::new();
        for channel in self.channels {
            // Writing to a string never fails.
            let _written = write!(text, "{channel:02x}");
        }
        text
    }

    /// As CSS reads it: `#8a1538`.
    pub fn css(self) -> String {
        format!("#{}", self.digits())
    }

    /// This colour with so many parts in 20 of another.
    #[must_use]
    pub fn mixed(self, other: Self, twentieths: u8) -> Self {
        let mix = |own: u8, other: u8| {
            let share = u16::from(twentieths.min(20));
            let sum = u16::from(own) * (20 - share) + u16::from(other) * share;
            u8::try_from((sum + 10) / 20).unwrap_or(u8::MAX)
        };
        let mut mixed = self;
        for (own, other) in mixed.channels.iter_mut().zip(other.channels) {
            *own = mix(*own, other);
        }
        mixed
    }

    /// Relative luminance, from 0 for black to 1 for white:
    /// <https://www.w3.org/TR/WCAG21/#dfn-relative-luminance>.
    pub fn luminance(self) -> f64 {
        let [r, g, b] = self.channels.map(linear);
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// Contrast with another colour, from 1 to 21: <https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio>.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Whether white text can be read on it, and it as text on white.
    pub fn carries_white(self) -> bool {
        self.contrast(Self::WHITE) >= LEAST_CONTRAST
    }

    /// The first of its mixtures with another colour that can be read on all of these.
    fn readable(self, towards: Self, on: &[Self]) -> Self {
        let reads = |colour: &Self| {
            on.iter()
                .all(|back| colour.contrast(*back) >= LEAST_CONTRAST)
        };
        let mixtures = (0..=20).map(|share| self.mixed(towards, share));
        mixtures.into_iter().find(reads).unwrap_or(towards)
    }
}

/// A channel of sRGB, linear, from 0 to 1. The power of 2.4 is that of the fifth root, by Newton's steps: the standard
/// library's powers bring tables of several kilobytes.
fn linear(channel: u8) -> f64 {
    let share = f64::from(channel) / 255.0;
    if share <= 0.040_45 {
        return share / 12.92;
    }
    let base = (share + 0.055) / 1.055;
    let square = base * base;
    let mut root = 1.0;
    for _ in 0..24 {
        let fourth = root * root * root * root;
        root = (4.0 * root + square / fourth) / 5.0;
    }
    square * root
}

/// The colours that a page takes from one: for light surfaces the colour itself and darker ones, for dark surfaces
/// lighter ones, as far as text needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Buttons, links and what is chosen.
    pub brand: Colour,
    /// Buttons under the pointer.
    pub hover: Colour,
    /// What is behind the chosen.
    pub soft: Colour,
    /// Text on that.
    pub ink: Colour,
}

/// The surfaces of the dark theme, as in `style/tokens.css`: raised, and the ink on buttons.
const DARK: [Colour; 2] = [
    Colour::new([0x24, 0x2c, 0x36]),
    Colour::new([0x06, 0x20, 0x1d]),
];

impl Palette {
    /// The palette of a colour that [carries white](Colour::carries_white).
    pub fn of(colour: Colour, dark: bool) -> Self {
        let (towards, behind) = if dark {
            (Colour::WHITE, DARK[0])
        } else {
            (Colour::BLACK, Colour::WHITE)
        };
        let brand = if dark {
            colour.readable(towards, &DARK)
        } else {
            colour
        };
        let soft = colour.mixed(behind, if dark { 15 } else { 18 });
        Self {
            brand,
            hover: brand.mixed(towards, 4),
            soft,
            ink: brand.readable(towards, &[soft, behind]),
        }
    }
}
