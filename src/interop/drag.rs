//! Dragging the phone's sheet: it follows the finger, and comes to rest at one of its heights.

use web_sys::wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, PointerEvent};

use crate::domain::decimal::{fixed, number_from};
use crate::domain::sheet::SheetHeight;

/// A finger that moves less than this, in pixels, taps.
const TAP_PX: f64 = 6.0;

/// A drag under way. Dropping it gives the height back to the style sheet.
pub struct SheetDrag {
    shell: HtmlElement,
    from: SheetHeight,
    available_px: f64,
    peek_px: f64,
    start_px: f64,
    start_y: f64,
    last: Sample,
    speed: f64,
}

/// Where the finger was, and when (milliseconds).
#[derive(Clone, Copy)]
struct Sample {
    y: f64,
    at_ms: f64,
}

impl Sample {
    fn of(event: &PointerEvent) -> Self {
        Self {
            y: f64::from(event.client_y()),
            at_ms: event.time_stamp(),
        }
    }
}

/// Starts a drag of the handle that the event was sent to; `None` when it stands in no sheet.
pub fn start(event: &PointerEvent, from: SheetHeight) -> Option<SheetDrag> {
    let handle: Element = event.current_target()?.dyn_into().ok()?;
    // Without capture the drag ends where the finger leaves the handle: a lesser comfort, no error.
    drop(handle.set_pointer_capture(event.pointer_id()));
    let panel: HtmlElement = handle.parent_element()?.dyn_into().ok()?;
    let shell: HtmlElement = handle.closest(".shell").ok()??.dyn_into().ok()?;
    let header = shell.query_selector("header").ok()??.client_height();
    let available_px = f64::from(shell.client_height() - header);
    let peek_px = pixels_of(&shell, "--sheet-peek").unwrap_or(128.0);
    let start_px = f64::from(panel.offset_height());
    let last = Sample::of(event);
    let speed = 0.0;
    // The attribute only stops the transition while the finger leads.
    drop(shell.set_attribute("data-dragging", ""));
    Some(SheetDrag {
        shell,
        from,
        available_px,
        peek_px,
        start_px,
        start_y: last.y,
        last,
        speed,
    })
}

impl SheetDrag {
    /// Follows the finger.
    pub fn follow(&mut self, event: &PointerEvent) {
        let sample = Sample::of(event);
        let elapsed = sample.at_ms - self.last.at_ms;
        if elapsed > 0.0 {
            self.speed = (self.last.y - sample.y) / elapsed;
        }
        self.last = sample;
        let height = self.height_at(sample.y);
        // A height that cannot be set leaves the sheet where it is.
        drop(
            self.shell
                .style()
                .set_property("--sheet-visible", &format!("{}px", fixed(height, 0))),
        );
    }

    /// Where the sheet comes to rest. A tap raises it a step, or folds it when it is all up.
    pub fn release(self, event: &PointerEvent) -> SheetHeight {
        let y = f64::from(event.client_y());
        if (y - self.start_y).abs() < TAP_PX {
            return if self.from == SheetHeight::Full {
                SheetHeight::Peek
            } else {
                self.from.higher()
            };
        }
        self.from.settle(
            self.height_at(y),
            self.speed,
            self.available_px,
            self.peek_px,
        )
    }

    fn height_at(&self, y: f64) -> f64 {
        (self.start_px + self.start_y - y).clamp(self.peek_px, self.available_px.max(self.peek_px))
    }
}

impl Drop for SheetDrag {
    fn drop(&mut self) {
        drop(self.shell.style().remove_property("--sheet-visible"));
        drop(self.shell.remove_attribute("data-dragging"));
    }
}

/// A length in `rem` of the style sheet, in pixels.
fn pixels_of(element: &HtmlElement, property: &str) -> Option<f64> {
    let window = web_sys::window()?;
    let value = window
        .get_computed_style(element)
        .ok()??
        .get_property_value(property)
        .ok()?;
    let rem = number_from(value.trim().strip_suffix("rem")?)?;
    let root = window.document()?.document_element()?;
    let size = window
        .get_computed_style(&root)
        .ok()??
        .get_property_value("font-size")
        .ok()?;
    let size = number_from(size.strip_suffix("px")?)?;
    Some(rem * size)
}
