//! A poster for the window, A5 upright, as one SVG document in millimetres.

use super::lines::{LEADING, Lines, TextBox, fitted};
use super::{QUIET_ZONE, Qr, TooLong, xml};
use crate::domain::colour::Colour;
use crate::domain::decimal::shortest;

/// A5 (ISO 216).
const PAGE: (f64, f64) = (148.0, 210.0);
/// What printers at home leave white on every side.
const MARGIN: f64 = 10.0;
/// How wide everything may be.
const WIDTH: f64 = PAGE.0 - 2.0 * MARGIN;
/// The side of the code with its quiet zone: without it, 72 mm at least.
const CODE: f64 = 90.0;
/// Where the code begins.
const CODE_TOP: f64 = 92.0;
/// The height of the band at the top.
const BAND: f64 = 32.0;
/// Text on white: 16:1.
const INK: Colour = Colour::new([0x1c, 0x22, 0x2b]);
/// From a baseline up to the tops of capitals, in sizes of the font.
const CAPITALS: f64 = 0.72;

/// The texts that do not depend on the establishment.
#[derive(Clone, Copy, Debug)]
pub struct PosterWords {
    /// The language, as `lang` says it.
    pub lang: &'static str,
    /// What stands before the title of the map.
    pub found_on: &'static str,
    /// What to do with the code, and what for.
    pub scan: &'static str,
    /// What the poster is, for those who cannot see it; from the name of the establishment.
    pub title: fn(&str) -> String,
}

/// What is on a poster.
#[derive(Clone, Copy, Debug)]
pub struct Poster<'a> {
    /// The title of the map.
    pub map: &'a str,
    /// The name of the establishment.
    pub name: &'a str,
    /// The label of its rubrique.
    pub category: &'a str,
    /// The link that the code holds.
    pub link: &'a str,
    /// The link as people read and type it.
    pub readable_link: &'a str,
    /// The colour of the band; the text on it is white or black, whichever contrasts more.
    pub accent: Colour,
}

impl Poster<'_> {
    /// The poster as an SVG document of 148 mm × 210 mm.
    ///
    /// # Errors
    /// For a link too long for a code: see [`Qr::of`].
    pub fn svg(&self, words: &PosterWords) -> Result<String, TooLong> {
        let code = Qr::of(self.link)?;
        let (width, height) = (shortest(PAGE.0), shortest(PAGE.1));
        Ok(format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" \
             viewBox=\"0 0 {width} {height}\" lang=\"{}\" role=\"img\" font-family=\"system-ui, sans-serif\" \
             text-anchor=\"middle\">\n<title>{}</title>\n<path fill=\"#fff\" d=\"M0 0h{width}v{height}H0z\"/>\n{}{}{}{}</svg>\n",
            xml(words.lang),
            xml(&(words.title)(self.name)),
            self.band(words),
            self.middle(),
            self.code(&code),
            self.foot(words),
        ))
    }

    /// The band with the title of the map.
    fn band(&self, words: &PosterWords) -> String {
        let contrast = |colour: Colour| self.accent.contrast(colour);
        let ink = if contrast(Colour::WHITE) >= contrast(Colour::BLACK) {
            Colour::WHITE
        } else {
            Colour::BLACK
        };
        let found_on = fitted(words.found_on, room(7.0, 5.0, 3.5));
        let title = fitted(self.map, room(17.0, 11.0, 5.0));
        let gap = 1.5;
        let top = MARGIN + (BAND - found_on.height() - gap - title.height()) / 2.0;
        format!(
            "<rect x=\"{x}\" y=\"{x}\" width=\"{}\" height=\"{}\" rx=\"4\" fill=\"{}\"/>\n{}{}",
            shortest(WIDTH),
            shortest(BAND),
            self.accent.css(),
            text(&found_on, top, "400", ink),
            text(&title, top + found_on.height() + gap, "700", ink),
            x = shortest(MARGIN),
        )
    }

    /// The name and the rubrique, in the middle between band and code.
    fn middle(&self) -> String {
        let name = fitted(self.name, room(32.0, 14.0, 5.0));
        let category = fitted(self.category, room(7.0, 5.5, 3.5));
        let gap = 1.5;
        let free = CODE_TOP - MARGIN - BAND - name.height() - gap - category.height();
        let top = MARGIN + BAND + free / 2.0;
        let colour = if self.accent.carries_white() {
            self.accent
        } else {
            INK
        };
        let below = top + name.height() + gap;
        text(&name, top, "700", INK) + &text(&category, below, "500", colour)
    }

    /// The code in a frame, which stands outside the quiet zone.
    fn code(&self, code: &Qr) -> String {
        let side = f64::from(code.size() + 2 * QUIET_ZONE);
        let left = (PAGE.0 - CODE) / 2.0;
        format!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{side}\" height=\"{side}\" rx=\"4\" fill=\"none\" stroke=\"{}\" \
             stroke-width=\"1\"/>\n<path shape-rendering=\"crispEdges\" transform=\"translate({x} {y}) scale({})\" d=\"{}\"/>\n",
            self.accent.css(),
            shortest(CODE / side),
            code.path(),
            x = shortest(left),
            y = shortest(CODE_TOP),
            side = shortest(CODE),
        )
    }

    /// What to do with the code, and the link to type.
    fn foot(&self, words: &PosterWords) -> String {
        let scan = fitted(words.scan, room(6.0, 5.0, 3.0));
        let link = fitted(self.readable_link, room(8.0, 5.0, 3.0));
        let top = CODE_TOP + CODE + 3.0;
        let free = PAGE.1 - MARGIN - top - scan.height() - link.height();
        let gap = (free / 2.0).max(0.0);
        text(&scan, top, "400", INK) + &text(&link, top + scan.height() + gap, "700", INK)
    }
}

/// A box as wide as a line may be inside the band.
const fn room(height: f64, largest: f64, smallest: f64) -> TextBox {
    TextBox {
        width: WIDTH - 8.0,
        height,
        largest,
        smallest,
    }
}

/// Lines of text around the middle of the page, from a height on.
fn text(lines: &Lines, top: f64, weight: &str, colour: Colour) -> String {
    let size = lines.size;
    let mut baseline = top + size * (LEADING - CAPITALS) / 2.0 + size * CAPITALS;
    let mut out = String::new();
    for line in &lines.lines {
        let element = format!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\" font-weight=\"{weight}\" fill=\"{}\">{}</text>\n",
            shortest(PAGE.0 / 2.0),
            shortest(baseline),
            shortest(size),
            colour.css(),
            xml(line),
        );
        out.push_str(&element);
        baseline += size * LEADING;
    }
    out
}
