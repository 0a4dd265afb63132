//! Slips that are common in real data and have one meaning.

/// The text with `,` for each `/` that stands before a range, and one space for many, outside
/// comments; `None` when there is nothing of the kind.
pub(super) fn mend(text: &str) -> Option<String> {
    let mut mended = String::with_capacity(text.len());
    let mut is_comment = false;
    let mut rest = text.chars();
    while let Some(char) = rest.next() {
        is_comment ^= char == '"';
        if char == ' ' && !is_comment && mended.ends_with(' ') {
            continue;
        }
        if char == '/' && !is_comment && starts_with_range(rest.as_str()) {
            mended.truncate(mended.trim_end().len());
            mended.push(',');
            rest = rest.as_str().trim_start().chars();
        } else {
            mended.push(char);
        }
    }
    (mended != text).then_some(mended)
}

/// Whether the text starts, after spaces, with a time and a dash: `14:15-`.
fn starts_with_range(text: &str) -> bool {
    let Some((time, _)) = text.trim_start().split_once('-') else {
        return false;
    };
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    (time.trim_end().split_once(':')).is_some_and(|(h, m)| {
        (1..=2).contains(&h.len()) && m.len() == 2 && is_number(h) && is_number(m)
    })
}
