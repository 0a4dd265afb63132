//! The heights of a phone's bottom sheet, and where it comes to rest when let go.

/// How high the sheet stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum SheetHeight {
    /// Only its head shows.
    #[default]
    Peek,
    /// Half of the screen.
    Half,
    /// All of the screen below the header.
    Full,
}

/// A swipe faster than this, in pixels a millisecond, goes on to the next height whatever the distance.
const FLICK: f64 = 0.5;

impl SheetHeight {
    /// Every height, lowest first.
    pub const ALL: [Self; 3] = [Self::Peek, Self::Half, Self::Full];

    /// The value of `data-sheet`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Peek => "peek",
            Self::Half => "half",
            Self::Full => "full",
        }
    }

    /// One step up, or the same at the top.
    #[must_use]
    pub const fn higher(self) -> Self {
        match self {
            Self::Peek => Self::Half,
            Self::Half | Self::Full => Self::Full,
        }
    }

    /// One step down, or the same at the bottom.
    #[must_use]
    pub const fn lower(self) -> Self {
        match self {
            Self::Full => Self::Half,
            Self::Half | Self::Peek => Self::Peek,
        }
    }

    /// The height in pixels on a screen that has `available_px` below the header; `peek_px` is the sheet's head.
    pub fn px(self, available_px: f64, peek_px: f64) -> f64 {
        match self {
            Self::Peek => peek_px,
            Self::Half => available_px / 2.0,
            Self::Full => available_px,
        }
    }

    /// Where a sheet that was dragged from `self` to `height_px` comes to rest; `speed` is in pixels a millisecond,
    /// upwards positive.
    #[must_use]
    pub fn settle(self, height_px: f64, speed: f64, available_px: f64, peek_px: f64) -> Self {
        if speed > FLICK {
            return self.higher();
        }
        if speed < -FLICK {
            return self.lower();
        }
        let distance = |height: &Self| (height.px(available_px, peek_px) - height_px).abs();
        Self::ALL
            .into_iter()
            .min_by(|a, b| distance(a).total_cmp(&distance(b)))
            .unwrap_or(self)
    }
}
