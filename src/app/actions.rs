//! What a visitor can do that is not in the address: the sheet's height and the list of places at one spot.

use super::navigation::{Navigation, Step};
use super::question::Question;
use crate::domain::geo::{Bounds, LngLat};
use crate::domain::sheet::SheetHeight;
use crate::domain::view_state::Pane;
use crate::reactive::{RwSignal, Signal, memo};

/// Where the map is asked to go.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Camera {
    /// Around all of this.
    Fit(Bounds),
    /// So far in that this place stands alone.
    Show(LngLat),
    /// So far in, where it looks.
    Zoom(u8),
    /// Here, at the present zoom, if it is out of view.
    Reveal(LngLat),
}

/// The height of the phone's sheet. The full height is `vue=liste`; the others are not worth a link.
#[derive(Clone, Copy)]
pub struct Sheet {
    navigation: Navigation,
    lower: RwSignal<SheetHeight>,
    /// How high the sheet stands.
    pub height: Signal<SheetHeight>,
}

impl Sheet {
    /// Half open when the link shows an establishment, folded otherwise.
    pub(super) fn new(navigation: Navigation) -> Self {
        let view = navigation.view();
        let start = if view.with_untracked(|view| view.establishment.is_some()) {
            SheetHeight::Half
        } else {
            SheetHeight::Peek
        };
        let lower = RwSignal::new(start);
        let height = memo(move || match view.with(|view| view.pane) {
            Pane::List => SheetHeight::Full,
            Pane::Map => lower.get(),
        });
        Self {
            navigation,
            lower,
            height,
        }
    }

    /// Sets the height.
    pub fn set(self, height: SheetHeight) {
        let pane = if height == SheetHeight::Full {
            Pane::List
        } else {
            Pane::Map
        };
        if height != SheetHeight::Full {
            self.lower.set(height);
        }
        self.navigation.go(Step::Push, |view| view.pane = pane);
    }

    /// Makes room for the map.
    pub fn fold(self) {
        self.set(SheetHeight::Peek);
    }

    /// Makes room for something to read, unless there is already.
    pub fn raise(self) {
        if self.height.get_untracked() == SheetHeight::Peek {
            self.lower.set(SheetHeight::Half);
        }
    }
}

/// The places that share a spot, listed because no zoom sets them apart.
#[derive(Clone, Copy)]
pub struct SpotList {
    question: Signal<Question>,
    listed: RwSignal<Option<(Question, Vec<u32>)>>,
}

impl SpotList {
    pub(super) fn new(question: Signal<Question>) -> Self {
        Self {
            question,
            listed: RwSignal::new(None),
        }
    }

    /// The records, while the filters are those under which they were listed.
    pub fn records(self) -> Option<Vec<u32>> {
        self.listed.with(|listed| {
            let (under, records) = listed.as_ref()?;
            self.question
                .with(|question| question == under)
                .then(|| records.clone())
        })
    }

    /// Lists these records.
    pub fn open(self, records: Vec<u32>) {
        self.listed
            .set(Some((self.question.get_untracked(), records)));
    }

    /// Back to all results.
    pub fn close(self) {
        self.listed.set(None);
    }
}
