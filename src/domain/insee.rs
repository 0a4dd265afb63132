//! Codes of the French statistics office: communes, départements, intercommunalities.

use core::fmt;

/// A commune's INSEE code: five characters, digits but for the `A` or `B` of Corsica (`14118`, `2A004`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct InseeCode([u8; 5]);

/// A part of France, by code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Territory {
    /// A département.
    Departement(Departement),
    /// An intercommunality (EPCI), by its SIREN of nine digits.
    Epci(u32),
    /// A commune.
    Commune(InseeCode),
}

/// A département's code: `14`, `2A`, `974`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Departement([u8; 3]);

impl InseeCode {
    /// The code that a text is, blanks around it aside.
    ///
    /// ```
    /// use geolocal::domain::insee::InseeCode;
    ///
    /// let code = |text| InseeCode::parse(text).map(|code| code.to_string());
    /// assert_eq!(code(" 14118 ").as_deref(), Some("14118"));
    /// assert_eq!(code("2a004").as_deref(), Some("2A004"));
    /// assert_eq!(code("1411"), None);
    /// assert_eq!(code("14A18"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let mut code: [u8; 5] = text.trim().as_bytes().try_into().ok()?;
        code.make_ascii_uppercase();
        let [first, second, rest @ ..] = &code;
        let in_corsica = *first == b'2' && matches!(second, b'A' | b'B');
        let is_code = first.is_ascii_digit()
            && (in_corsica || second.is_ascii_digit())
            && rest.iter().all(u8::is_ascii_digit);
        is_code.then_some(Self(code))
    }

    /// Its département.
    pub const fn departement(self) -> Departement {
        match self.0 {
            [b'9', second @ (b'7' | b'8'), third, ..] => Departement([b'9', second, third]),
            [first, second, ..] => Departement([first, second, b' ']),
        }
    }
}

impl Departement {
    /// The département of that code.
    pub fn parse(text: &str) -> Option<Self> {
        let filled = match text.len() {
            2 => format!("{text}001"),
            3 => format!("{text}01"),
            _ => return None,
        };
        let found = InseeCode::parse(&filled)?.departement();
        found
            .to_string()
            .eq_ignore_ascii_case(text)
            .then_some(found)
    }
}

impl Territory {
    /// The territory of that code: two or three characters for a département, five for a commune, nine digits for an
    /// intercommunality.
    ///
    /// ```
    /// use geolocal::domain::insee::Territory;
    ///
    /// let code = |text| Territory::parse(text).map(|territory| territory.to_string());
    /// assert_eq!(code("14").as_deref(), Some("14"));
    /// assert_eq!(code("200065597").as_deref(), Some("200065597"));
    /// assert_eq!(code("27229").as_deref(), Some("27229"));
    /// assert_eq!(code("normandie"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let digits = || text.bytes().all(|byte| byte.is_ascii_digit());
        match text.len() {
            9 if digits() && !text.starts_with('0') => text.parse().ok().map(Self::Epci),
            5 => InseeCode::parse(text).map(Self::Commune),
            _ => Departement::parse(text).map(Self::Departement),
        }
    }
}

/// Writes what the bytes of a code are; they are ASCII.
fn write(code: &[u8], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_str(str::from_utf8(code).unwrap_or_default().trim_end())
}

impl fmt::Display for InseeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(&self.0, f)
    }
}

impl fmt::Debug for InseeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(&self.0, f)
    }
}

impl fmt::Display for Departement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(&self.0, f)
    }
}

impl fmt::Debug for Departement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(&self.0, f)
    }
}

impl fmt::Display for Territory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Departement(code) => code.fmt(f),
            Self::Epci(siren) => siren.fmt(f),
            Self::Commune(code) => code.fmt(f),
        }
    }
}
