//! How the map behaves inside another page: `embed` and its switches.

use super::keys::{Key, Switch, is_on};
use super::notice::{Notices, UrlProblem};
use crate::domain::colour::Colour;
use crate::domain::sorted_set::SortedSet;

/// The switches of an embedded map. They are read from every address, and in force with `embed=1` alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embed {
    /// `embed=1`: the page is part of another.
    pub on: bool,
    /// The parts that are not shown: `entete=0`, `recherche=0`, `filtres=0`, `liste=0`.
    pub hidden: SortedSet<PagePart>,
    /// `verrou`: the parameters that the visitor cannot change.
    pub locked: SortedSet<Key>,
    /// `molette`: what a plain wheel and one finger move.
    pub wheel: Wheel,
    /// `theme`: light or dark.
    pub theme: Theme,
    /// `couleur`: the colour of buttons and links; always one on which white text can be read.
    pub colour: Option<Colour>,
}

/// A part of the page that an embedding page can do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PagePart {
    /// The search box.
    Search,
    /// The families over the map and the pane of filters.
    Filters,
    /// The list of results.
    List,
    /// The name of the map and the choice of language.
    Header,
}

/// What a plain wheel and one finger move.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wheel {
    /// `molette=ctrl`, the default: the page around the map; with Ctrl, or two fingers, the map.
    #[default]
    WithCtrl,
    /// `molette=libre`: the map.
    Free,
}

/// Light or dark colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// `theme=auto`, the default: what the browser prefers.
    #[default]
    Auto,
    /// `theme=clair`.
    Light,
    /// `theme=sombre`.
    Dark,
}

impl Theme {
    /// Every theme, the default first.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// Its name in the URL.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "clair",
            Self::Dark => "sombre",
        }
    }

    /// Whether dark colours are shown where the browser prefers such, or not.
    pub const fn is_dark(self, preferred: bool) -> bool {
        match self {
            Self::Auto => preferred,
            Self::Light => false,
            Self::Dark => true,
        }
    }
}

/// The value of `molette` that leaves the wheel to the map.
const FREE: &str = "libre";
/// The value of `molette` that is its default.
const CTRL: &str = "ctrl";

impl Embed {
    /// Whether a part of the page is shown.
    pub fn shows(&self, part: PagePart) -> bool {
        !self.on || !self.hidden.contains(&part)
    }

    /// Whether the visitor cannot change a parameter.
    pub fn locks(&self, key: Key) -> bool {
        self.on && self.locked.contains(&key)
    }

    /// Light or dark, as far as the address decides.
    pub const fn theme_in_force(&self) -> Theme {
        if self.on { self.theme } else { Theme::Auto }
    }

    /// Reads one switch.
    pub(super) fn read(&mut self, switch: Switch, value: &str, notices: &mut Notices) {
        let mut refuse = |value: &str, problem| notices.add(switch.name(), value, problem);
        match switch {
            Switch::Embed => match is_on(value) {
                Some(on) => self.on = on,
                None => refuse(value, UrlProblem::Unknown),
            },
            Switch::Show(part) => match is_on(value) {
                Some(true) => {}
                Some(false) => drop(self.hidden.insert(part)),
                None => refuse(value, UrlProblem::Unknown),
            },
            Switch::Locked => {
                for name in super::decode::ids(value) {
                    match Key::of(name).filter(|key| key.can_be_locked()) {
                        Some(key) => drop(self.locked.insert(key)),
                        None => refuse(name, UrlProblem::Unknown),
                    }
                }
            }
            Switch::Wheel => match value {
                CTRL => self.wheel = Wheel::WithCtrl,
                FREE => self.wheel = Wheel::Free,
                _ => refuse(value, UrlProblem::Unknown),
            },
            Switch::Theme => match Theme::ALL.into_iter().find(|theme| theme.name() == value) {
                Some(theme) => self.theme = theme,
                None => refuse(value, UrlProblem::Unknown),
            },
            Switch::Colour => match Colour::parse(value) {
                Some(colour) if colour.carries_white() => self.colour = Some(colour),
                Some(_) => refuse(value, UrlProblem::TooPale),
                None => refuse(value, UrlProblem::Malformed),
            },
        }
    }

    /// The value of one switch; `None` for the default.
    pub(super) fn value(&self, switch: Switch) -> Option<String> {
        match switch {
            Switch::Embed => self.on.then(|| "1".to_owned()),
            Switch::Show(part) => self.hidden.contains(&part).then(|| "0".to_owned()),
            Switch::Locked => {
                let names: Vec<_> = self.locked.iter().map(|key| key.name()).collect();
                (!names.is_empty()).then(|| names.join(","))
            }
            Switch::Wheel => (self.wheel == Wheel::Free).then(|| FREE.to_owned()),
            Switch::Theme => (self.theme != Theme::Auto).then(|| self.theme.name().to_owned()),
            Switch::Colour => self.colour.map(Colour::digits),
        }
    }
}
