//! The one type of node, and the typed handles to it.

use core::any::Any;
use core::cell::{Ref, RefCell};
use core::marker::PhantomData;
use core::ops::Deref;
use std::rc::Rc;

use leptos::prelude::{
    ArcMemo, ArcTrigger, GetValue as _, LocalStorage, Notify as _, ReadUntracked as _, StoredValue,
    Track as _,
};
use send_wrapper::SendWrapper;

/// A value of any type; `None` until a memo is first read. Values are boxed so that no type needs code of its own beyond
/// making, comparing and reading one.
type Slot = Rc<RefCell<Option<Box<dyn Any>>>>;

/// How the graph's owners keep a node.
type Handle = StoredValue<Node, LocalStorage>;

/// What the graph knows of a node.
#[derive(Clone)]
enum Source {
    /// Somebody sets the value.
    Set(ArcTrigger),
    /// The value follows from others.
    Computed(ArcMemo<()>),
}

#[derive(Clone)]
struct Node {
    slot: Slot,
    source: Source,
}

impl Node {
    /// The value's slot, up to date.
    #[inline(never)]
    fn read(handle: Handle, follow: bool) -> Option<Slot> {
        let Self { slot, source } = handle.try_get_value()?;
        match source {
            Source::Set(trigger) if follow => trigger.track(),
            Source::Set(_) => {}
            Source::Computed(memo) => {
                if follow {
                    memo.track();
                }
                drop(memo.try_read_untracked());
            }
        }
        Some(slot)
    }

    /// Tells that the value is another.
    #[inline(never)]
    fn notify(handle: Handle) {
        if let Some(Self {
            source: Source::Set(trigger),
            ..
        }) = handle.try_get_value()
        {
            trigger.notify();
        }
    }

    #[inline(never)]
    fn set(slot: Slot) -> Handle {
        let source = Source::Set(ArcTrigger::new());
        StoredValue::new_local(Self { slot, source })
    }

    /// `same` says whether two values of the memo's type are equal.
    #[inline(never)]
    fn computed(
        compute: Box<dyn Fn() -> Box<dyn Any>>,
        same: fn(&dyn Any, &dyn Any) -> bool,
    ) -> Handle {
        let slot: Slot = Rc::default();
        let kept = Rc::clone(&slot);
        let changes = move || {
            let value = compute();
            let changed = !kept
                .borrow()
                .as_deref()
                .is_some_and(|old| same(old, &*value));
            if changed {
                // The old value goes when nobody reads the slot any more.
                drop(kept.replace(Some(value)));
            }
            changed
        };
        // The graph asks for what may be sent to other threads; the page has but one.
        let changes = SendWrapper::new(changes);
        let memo = ArcMemo::new_owning(move |_| ((), changes()));
        let source = Source::Computed(memo);
        StoredValue::new_local(Self { slot, source })
    }

    /// The value in a slot.
    #[inline(never)]
    fn value(slot: Option<&Slot>) -> Ref<'_, dyn Any> {
        let value = slot.and_then(|slot| Ref::filter_map(slot.borrow(), Option::as_deref).ok());
        value.unwrap_or_else(|| gone())
    }
}

/// A value to read; copied freely.
pub struct Signal<T> {
    node: Handle,
    value: PhantomData<fn() -> T>,
}

impl<T> Clone for Signal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Signal<T> {}

/// A value to read and to set; copied freely.
pub struct RwSignal<T>(Signal<T>);

impl<T> Clone for RwSignal<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for RwSignal<T> {}

impl<T> Deref for RwSignal<T> {
    type Target = Signal<T>;

    fn deref(&self) -> &Signal<T> {
        &self.0
    }
}

/// What follows from other signals: computed when read, and passed on only when it differs.
pub fn memo<T>(compute: impl Fn() -> T + 'static) -> Signal<T>
where
    T: PartialEq + 'static,
{
    Signal {
        node: Node::computed(Box::new(move || Box::new(compute())), same::<T>),
        value: PhantomData,
    }
}

/// Whether both are of this type and equal.
fn same<T: PartialEq + 'static>(one: &dyn Any, other: &dyn Any) -> bool {
    let (one, other) = (one.downcast_ref::<T>(), other.downcast_ref::<T>());
    one.is_some() && one == other
}

impl<T: 'static> Signal<T> {
    /// Reads the value and follows it.
    ///
    /// # Panics
    /// When the owner under which the signal was made is gone.
    pub fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        self.look(true, read)
    }

    /// Reads the value as it is now.
    ///
    /// # Panics
    /// When the owner under which the signal was made is gone.
    pub fn with_untracked<U>(self, read: impl FnOnce(&T) -> U) -> U {
        self.look(false, read)
    }

    /// Whether the owner under which the signal was made is still there.
    pub fn lives(self) -> bool {
        self.node.try_get_value().is_some()
    }

    /// Follows the value without reading it.
    pub fn track(self) {
        drop(Node::read(self.node, true));
    }

    fn look<U>(self, follow: bool, read: impl FnOnce(&T) -> U) -> U {
        let slot = Node::read(self.node, follow);
        let value = Node::value(slot.as_ref());
        match value.downcast_ref() {
            Some(value) => read(value),
            None => gone(),
        }
    }
}

#[expect(
    clippy::panic,
    reason = "reading what is disposed of is a bug, as with Leptos' own signals"
)]
fn gone() -> ! {
    panic!("a signal was read after its owner was gone")
}

impl<T: Clone + 'static> Signal<T> {
    /// A copy of the value; follows it.
    pub fn get(self) -> T {
        self.with(T::clone)
    }

    /// A copy of the value as it is now.
    pub fn get_untracked(self) -> T {
        self.with_untracked(T::clone)
    }
}

impl<T: 'static> RwSignal<T> {
    /// A signal with a first value.
    pub fn new(value: T) -> Self {
        let value: Box<dyn Any> = Box::new(value);
        let slot = Rc::new(RefCell::new(Some(value)));
        Self(Signal {
            node: Node::set(slot),
            value: PhantomData,
        })
    }

    /// Gives it another value. Nothing happens when the owner under which it was made is gone.
    pub fn set(self, value: T) {
        self.update(|old| *old = value);
    }

    /// Changes the value. Nothing happens when the owner under which it was made is gone.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        let Some(slot) = Node::read(self.node, false) else {
            return;
        };
        if let Some(value) = slot
            .borrow_mut()
            .as_mut()
            .and_then(|value| value.downcast_mut())
        {
            change(value);
        }
        Node::notify(self.node);
    }

    /// The signal for those who only read.
    pub fn read_only(self) -> Signal<T> {
        self.0
    }
}
