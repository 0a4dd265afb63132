//! The distinct words of all records, numbered as they come.

use crate::domain::dataset::fnv1a;

use crate::domain::letters::Letters;

/// The distinct words, one after the other, with a hash table while they are gathered.
#[derive(Clone, Debug, Default)]
pub(super) struct Lexicon {
    text: String,
    ends: Vec<u32>,
    letters: Vec<Letters>,
    /// One more than a word's number, by its hash and from there on; 0 for none. Its length is a power of two.
    slots: Vec<u32>,
}

impl Lexicon {
    /// How many words there are.
    pub(super) const fn len(&self) -> usize {
        self.ends.len()
    }

    /// The letters of each word, in the order of their numbers.
    pub(super) fn letters(&self) -> impl Iterator<Item = (u32, Letters)> {
        (0..).zip(self.letters.iter().copied())
    }

    /// The number of a word, which is added when it is new.
    pub(super) fn number(&mut self, word: &str) -> u32 {
        if 2 * (self.len() + 1) > self.slots.len() {
            self.grow();
        }
        for at in probes(self.slots.len(), word) {
            match self.slots.get(at).and_then(|slot| slot.checked_sub(1)) {
                Some(number) if self.word(number) == word => return number,
                Some(_) => {}
                None => return self.add(at, word),
            }
        }
        0
    }

    /// A word by its number.
    pub(super) fn word(&self, number: u32) -> &str {
        let at = place(number);
        let before = at.checked_sub(1).and_then(|at| self.ends.get(at));
        let start = before.map_or(0, |end| place(*end));
        let end = self.ends.get(at).map_or(start, |end| place(*end));
        self.text.get(start..end).unwrap_or_default()
    }

    fn add(&mut self, slot: usize, word: &str) -> u32 {
        let number = count(self.len());
        self.text.push_str(word);
        self.ends.push(count(self.text.len()));
        self.letters.push(Letters::of(word));
        if let Some(slot) = self.slots.get_mut(slot) {
            *slot = number + 1;
        }
        number
    }

    fn grow(&mut self) {
        let mut slots = vec![0_u32; (2 * self.slots.len()).max(1024)];
        for number in 0..count(self.len()) {
            let mut probes = probes(slots.len(), self.word(number));
            let free = probes.find(|at| slots.get(*at) == Some(&0));
            if let Some(slot) = free.and_then(|at| slots.get_mut(at)) {
                *slot = number + 1;
            }
        }
        self.slots = slots;
    }

    /// Lets go of what only gathering needs.
    pub(super) fn close(&mut self) {
        self.slots = Vec::new();
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.letters.shrink_to_fit();
    }

    /// Bytes held.
    pub(super) const fn memory_bytes(&self) -> usize {
        self.text.capacity()
            + size_of::<u32>() * (self.ends.capacity() + self.slots.capacity())
            + size_of::<Letters>() * self.letters.capacity()
    }
}

/// The places of a table, whose length is a power of two, where a word may be, likeliest first.
fn probes(len: usize, word: &str) -> impl Iterator<Item = usize> + use<> {
    let hash = fnv1a(word.as_bytes());
    let first = usize::try_from((hash ^ hash >> 32) & 0x7FFF_FFFF).unwrap_or_default();
    (0..len).map(move |step| (first + step) & (len - 1))
}

/// A length as it is kept: the words of a page are far from 4 GB.
fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

fn place(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
