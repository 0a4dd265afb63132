//! Numbers as each language groups and abbreviates them.

use crate::domain::decimal::fixed;
use crate::domain::lang::Lang;

/// A whole number with its thousands grouped: `12 345` (narrow no-break space) in French, `12,345` in English.
pub fn grouped(lang: Lang, number: u64) -> String {
    let separator = match lang {
        Lang::Fr => '\u{202f}',
        Lang::En => ',',
    };
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() * 2);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}

/// A number with at most one decimal, as each language points it: `2,5`, `2.5`, `10`.
pub fn decimal(lang: Lang, number: f64) -> String {
    let text = fixed(number, 1);
    let text = text.strip_suffix(".0").unwrap_or(&text);
    match lang {
        Lang::Fr => text.replace('.', ","),
        Lang::En => text.to_owned(),
    }
}

/// A distance in kilometres, as near as people want it: `850 m`, `3,2 km`, `12 km`.
pub fn distance(lang: Lang, km: f64) -> String {
    if km < 0.995 {
        // To the next ten metres.
        let tens = fixed(km * 100.0, 0);
        let zero = if tens == "0" { "" } else { "0" };
        return format!("{tens}{zero}\u{a0}m");
    }
    let number = if km < 9.95 {
        decimal(lang, km)
    } else {
        fixed(km, 0)
    };
    format!("{number}\u{a0}km")
}

/// A count that fits a badge of about four characters: `999`, `1,2 k`, `12 k`, `1,3 M`.
pub fn badge(lang: Lang, count: u32) -> String {
    match count {
        0..1_000 => count.to_string(),
        1_000..10_000 => tenths(lang, count / 100, "k"),
        10_000..1_000_000 => format!("{}\u{202f}k", count / 1_000),
        1_000_000.. => tenths(lang, count / 100_000, "M"),
    }
}

fn tenths(lang: Lang, tenths: u32, unit: &str) -> String {
    let point = match lang {
        Lang::Fr => ',',
        Lang::En => '.',
    };
    match (tenths / 10, tenths % 10) {
        (whole, 0) => format!("{whole}\u{202f}{unit}"),
        (whole, tenth) => format!("{whole}{point}{tenth}\u{202f}{unit}"),
    }
}

/// A size in bytes, decimal units: `940 ko`, `1,2 Mo`; `940 kB`, `1.2 MB`.
pub fn bytes(lang: Lang, bytes: u64) -> String {
    let (point, kilo, mega) = match lang {
        Lang::Fr => (',', "ko", "Mo"),
        Lang::En => ('.', "kB", "MB"),
    };
    if bytes < 1_000_000 {
        return format!("{}\u{202f}{kilo}", bytes.div_ceil(1_000));
    }
    let tenths = bytes / 100_000;
    format!("{}{point}{}\u{202f}{mega}", tenths / 10, tenths % 10)
}
