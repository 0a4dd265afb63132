//! Text in a box: how large it can be, and where its lines end. A picture that is made without a browser has no font to
//! measure, so that widths are estimated, rather too wide than too narrow.

use super::is_xml;
use crate::domain::fold::is_combining;

/// From one baseline to the next, in sizes of the font.
pub(super) const LEADING: f64 = 1.2;

/// A box for text, in millimetres.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextBox {
    /// The longest line.
    pub width: f64,
    /// All lines together.
    pub height: f64,
    /// The largest font.
    pub largest: f64,
    /// The smallest: what does not fit then is broken inside words, and cut.
    pub smallest: f64,
}

/// Lines of one size.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Lines {
    /// The size of the font, in millimetres.
    pub size: f64,
    /// The lines, from the top; none for a text of blanks.
    pub lines: Vec<String>,
}

impl Lines {
    /// The height of all lines, in millimetres.
    pub(super) fn height(&self) -> f64 {
        self.lines.iter().map(|_| self.size * LEADING).sum()
    }
}

/// A text in the largest font that leaves its words whole, in lines of much the same length.
pub(super) fn fitted(text: &str, room: TextBox) -> Lines {
    let text = kept_together(text);
    let words: Vec<&str> = text.split(is_gap).filter(|word| !word.is_empty()).collect();
    let mut size = room.largest;
    while size >= room.smallest {
        let most = most_lines(room, size);
        let lines = wrapped(&words, room.width / size);
        let whole = words.iter().all(|word| width(word) <= room.width / size);
        if whole && lines.len() <= most {
            let lines = balanced(&words, room.width / size, lines);
            return Lines { size, lines };
        }
        size -= 0.25;
    }
    cut(&words, room)
}

/// Whether a line may end at a character: not at no-break spaces.
fn is_gap(letter: char) -> bool {
    letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}')
}

/// The text without what cannot be drawn, and with no-break spaces inside guillemets and before the marks that French sets apart, where it has others.
fn kept_together(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let drawn = |c: &char| is_gap(*c) || (is_xml(*c) && !c.is_control());
    let mut letters = text.chars().filter(drawn).peekable();
    while let Some(letter) = letters.next() {
        let sets_apart = |next: &char| matches!(next, '»' | ':' | ';' | '!' | '?');
        let holds = kept.ends_with('«') || letters.peek().is_some_and(sets_apart);
        kept.push(if holds && is_gap(letter) {
            '\u{a0}'
        } else {
            letter
        });
    }
    kept
}

/// The smallest lines, with an ellipsis where there were more.
fn cut(words: &[&str], room: TextBox) -> Lines {
    let size = room.smallest;
    let most = most_lines(room, size);
    let mut lines = wrapped(words, room.width / size);
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            while width(last) + width("…") > room.width / size && last.pop().is_some() {}
            last.truncate(last.trim_end().len());
            last.push('…');
        }
    }
    Lines { size, lines }
}

/// How many lines of a size have room: one at least.
fn most_lines(room: TextBox, size: f64) -> usize {
    let mut most = 1;
    let mut height = 2.0 * size * LEADING;
    while height <= room.height {
        most += 1;
        height += size * LEADING;
    }
    most
}

/// The narrowest lines that are as many, so that none is left with one word.
fn balanced(words: &[&str], width: f64, lines: Vec<String>) -> Vec<String> {
    let mut best = lines;
    for part in (10..20).rev() {
        let narrower = wrapped(words, width * f64::from(part) / 20.0);
        let whole = narrower.join(" ") == words.join(" ");
        if !whole || narrower.len() > best.len() {
            break;
        }
        best = narrower;
    }
    best
}

/// Lines filled with words one after the other, no wider than so many sizes of the font; a word that is wider than a line
/// is broken.
fn wrapped(words: &[&str], most: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words {
        match lines.last_mut() {
            Some(line) if width(line) + width(" ") + width(word) <= most => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.extend(broken(word, most)),
        }
    }
    lines
}

/// A word in pieces that are each no wider than a line, but for a single letter.
fn broken(word: &str, most: f64) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut filled = 0.0;
    for letter in word.chars() {
        let own = letter_width(letter);
        if filled + own > most && filled > 0.0 {
            pieces.push(String::new());
            filled = 0.0;
        }
        if let Some(piece) = pieces.last_mut() {
            piece.push(letter);
        }
        filled += own;
    }
    pieces
}

/// The width of a text in sizes of the font.
pub(super) fn width(text: &str) -> f64 {
    text.chars().map(letter_width).sum()
}

/// The width of a letter in sizes of the font: at least that of `DejaVu` Sans Bold, the widest of the fonts that browsers take
/// for `sans-serif`, for what French is written with; a square for what is in none of its groups.
fn letter_width(letter: char) -> f64 {
    match letter {
        _ if is_combining(letter) => 0.0,
        ' ' | '\u{a0}' | '\u{202f}' | 'i' | 'î' | 'ï' | 'í' | 'j' | 'l' | '.' | ',' | '\''
        | '’' | 'I' | 'Î' | 'Ï' | '|' | ':' | ';' => 0.4,
        'f' | 't' | 'r' | '-' | '(' | ')' | '/' | '!' | '"' | '[' | ']' | 'J' => 0.5,
        'm' | 'w' | 'W' | 'M' | 'œ' | 'æ' | '@' | '%' | '—' | '…' | 'Œ' | 'Æ' => 1.12,
        'a'..='z' | 'à'..='ÿ' | '0'..='9' | '«' | '»' | '_' | '?' | '–' | '*' => 0.7,
        'A'..='Z' | 'À'..='Þ' | '&' | '+' | '=' | '#' => 0.86,
        _ => 1.12,
    }
}
