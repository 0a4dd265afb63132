//! Issues as a file for spreadsheets (RFC 4180, semicolons, as French ones open it).

use crate::domain::export::csv_row;

/// A file of rows under these headings.
pub fn issues_csv<'r>(headings: &[&str], rows: impl Iterator<Item = Vec<String>> + 'r) -> String {
    let mut file = String::from('\u{feff}');
    file.push_str(&csv_row(headings.iter().copied()));
    for row in rows {
        file.push_str(&csv_row(row.iter().map(String::as_str)));
    }
    file
}
