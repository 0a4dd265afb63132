//! Coordinates as people type and paste them.

use crate::domain::geo::{Bounds, LngLat};

/// The position that a text gives, when it is one inside `bounds`: "49.18, -0.37", "49,18 -0,37",
/// "49°10'48\"N 0°22'12\"W", "N 49° 10.8' O 0° 22.2'". Latitude comes first, unless letters say otherwise or only the other
/// order is inside.
///
/// ```
/// use geolocal::domain::geo::{Bounds, LngLat};
/// use geolocal::domain::search::typed_coordinates;
///
/// let normandy = Bounds::new(-1.95, 48.18, 1.8, 50.07).unwrap();
/// let caen = LngLat::new(-0.37, 49.18);
/// assert_eq!(typed_coordinates("49,18 -0,37", normandy), caen);
/// assert_eq!(typed_coordinates("-0.37;49.18", normandy), caen);
/// assert_eq!(typed_coordinates("49.18", normandy), None);
/// ```
pub fn typed_coordinates(text: &str, bounds: Bounds) -> Option<LngLat> {
    let [first, second] = angles(text)?;
    let inside = |lat: Angle, lng: Angle| {
        let position = LngLat::new(lng.signed(), lat.signed())?;
        (lat.may_be(Axis::Lat) && lng.may_be(Axis::Lng) && bounds.contains(position))
            .then_some(position)
    };
    inside(first, second).or_else(|| inside(second, first))
}

/// Which way an angle is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Axis {
    Lat,
    Lng,
}

/// An angle as typed.
#[derive(Clone, Copy, Debug)]
struct Angle {
    degrees: f64,
    negative: bool,
    axis: Option<Axis>,
}

impl Angle {
    fn signed(self) -> f64 {
        if self.negative {
            -self.degrees
        } else {
            self.degrees
        }
    }

    fn may_be(self, axis: Axis) -> bool {
        self.axis.is_none_or(|own| own == axis)
    }

    fn face(&mut self, (axis, negative): (Axis, bool)) {
        self.axis = Some(axis);
        self.negative |= negative;
    }
}

/// The two angles of a text that holds nothing else.
fn angles(text: &str) -> Option<[Angle; 2]> {
    let mut angles: Vec<Angle> = Vec::new();
    // A number whose sign has not come yet, and letters before their angle.
    let (mut number, mut waiting): (Option<Number>, _) = (None, None);
    let comma_is_point = !text.contains('.');
    let mut letters = text.chars().chain([' ', ';']).peekable();
    while let Some(letter) = letters.next() {
        let digit = letter.to_digit(10);
        let digit_follows = letters.peek().is_some_and(char::is_ascii_digit);
        let is_point = letter == '.' || letter == ',' && comma_is_point;
        match (&mut number, digit) {
            (Some(number), Some(digit)) if number.open => number.push(digit),
            (Some(number), None) if is_point && digit_follows && number.is_whole() => {
                number.pointed = true;
            }
            (Some(number), None) if letter.is_whitespace() => number.open = false,
            _ => {
                if let Some(number) = number.take() {
                    let parts = parts(letter);
                    put(&mut angles, number, parts.unwrap_or(1.0))?;
                    if let (Some(facing), Some(angle)) = (waiting.take(), angles.last_mut()) {
                        angle.face(facing);
                    }
                    if parts.is_some() {
                        continue;
                    }
                }
                if let Some(digit) = digit {
                    number.insert(Number::NEW).push(digit);
                } else if is_minus(letter) && digit_follows {
                    number = Some(Number {
                        negative: true,
                        ..Number::NEW
                    });
                } else if let Some(facing) = facing(letter) {
                    match angles.last_mut().filter(|angle| angle.axis.is_none()) {
                        Some(angle) => angle.face(facing),
                        None => waiting = Some(facing),
                    }
                } else if !letter.is_whitespace() && !",;/()".contains(letter) {
                    return None;
                }
            }
        }
    }
    angles.try_into().ok()
}

/// A number as it is read.
#[derive(Clone, Copy)]
struct Number {
    negative: bool,
    /// Whether digits may follow.
    open: bool,
    digits: f64,
    /// What the digits count in: 1, or past the decimal point a power of ten.
    scale: f64,
    /// Whether the decimal point has come.
    pointed: bool,
}

impl Number {
    const NEW: Self = Self {
        negative: false,
        open: true,
        digits: 0.0,
        scale: 1.0,
        pointed: false,
    };

    fn push(&mut self, digit: u32) {
        self.digits = self.digits * 10.0 + f64::from(digit);
        if self.pointed {
            self.scale *= 10.0;
        }
    }

    /// Whether a decimal point may follow.
    const fn is_whole(&self) -> bool {
        self.open && !self.pointed
    }
}

/// How many of a unit make a degree, by its sign.
const fn parts(sign: char) -> Option<f64> {
    match sign {
        '°' | 'º' => Some(1.0),
        '\'' | '′' | '’' => Some(60.0),
        '"' | '″' | '”' => Some(3600.0),
        _ => None,
    }
}

const fn is_minus(letter: char) -> bool {
    matches!(letter, '-' | '−' | '–')
}

/// North and south, east and west, in French too; whether the angle counts backwards.
const fn facing(letter: char) -> Option<(Axis, bool)> {
    match letter {
        'N' | 'n' => Some((Axis::Lat, false)),
        'S' | 's' => Some((Axis::Lat, true)),
        'E' | 'e' => Some((Axis::Lng, false)),
        'W' | 'w' | 'O' | 'o' => Some((Axis::Lng, true)),
        _ => None,
    }
}

/// Begins an angle with degrees; adds minutes and seconds to the last one. `None` for what is no angle.
fn put(angles: &mut Vec<Angle>, number: Number, parts: f64) -> Option<()> {
    let value = number.digits / number.scale;
    if parts <= 1.0 {
        angles.push(Angle {
            degrees: value,
            negative: number.negative,
            axis: None,
        });
        return Some(());
    }
    let angle = angles.last_mut()?;
    angle.degrees += value / parts;
    (value < 60.0 && !number.negative).then_some(())
}
