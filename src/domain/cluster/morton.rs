//! The order of points along the Z-order curve (Morton, "A computer oriented geodetic data base", 1966): x and y
//! bits interleaved, y above x. In that order every cell of every level of the quadtree is one contiguous run.
#![expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::inline_always,
    reason = "hot code for every record: halves of 64-bit words, and steps so short that a call would cost more"
)]

use super::projection::WorldBox;

/// The part of the world where there is data: points in it have codes that order as their Morton codes, and that have
/// no bits for the rest of the world, so that sorting looks at fewer.
///
/// The part is two by two squares of the quadtree, each large enough that the data reaches into at most two of them
/// either way. A code is the place of the point's square in Z order, above the interleaved bits within the square.
#[derive(Clone, Copy, Debug)]
pub(super) struct Frame {
    /// Base-2 logarithm of a square's side in world units, at most 31.
    side_log2: u32,
    /// Column and row of the north-western square.
    west: u32,
    north: u32,
    /// Which bit of a square's place in Z order says that it is an eastern one; the other one, that it is a southern one.
    east_bit: u32,
}

impl Frame {
    /// The frame of everything within a box.
    pub(super) fn of(extent: WorldBox) -> Self {
        let two_squares =
            |low: u32, high: u32, log2: u32| (high >> log2).wrapping_sub(low >> log2) <= 1;
        let fits = |&log2: &u32| {
            two_squares(extent.west, extent.east, log2)
                && two_squares(extent.north, extent.south, log2)
        };
        let side_log2 = (0..u32::BITS).find(fits).unwrap_or(u32::BITS - 1);
        let (west, north) = (extent.west >> side_log2, extent.north >> side_log2);
        // Of the two in the middle the one comes first that crosses the lesser line of the quadtree.
        let eastern_first =
            interleave(west.wrapping_add(1), north) < interleave(west, north.wrapping_add(1));
        Self {
            side_log2,
            west,
            north,
            east_bit: u32::from(!eastern_first),
        }
    }

    /// The code of a point of the frame.
    #[inline(always)]
    pub(super) fn code(&self, x: u32, y: u32) -> u64 {
        let (east, south) = (
            (x >> self.side_log2).wrapping_sub(self.west) & 1,
            (y >> self.side_log2).wrapping_sub(self.north) & 1,
        );
        let place = east << self.east_bit | south << (self.east_bit ^ 1);
        let within = (1 << self.side_log2) - 1;
        u64::from(place) << (2 * self.side_log2) | interleave(x & within, y & within)
    }

    /// The point of a code.
    #[inline(always)]
    pub(super) fn point(&self, code: u64) -> (u32, u32) {
        let place = (code >> (2 * self.side_log2)) as u32;
        let within = (1 << self.side_log2) - 1;
        let origin = |first: u32, bit: u32| first.wrapping_add(bit) << self.side_log2;
        (
            origin(self.west, place >> self.east_bit & 1) | gather(code) & within,
            origin(self.north, place >> (self.east_bit ^ 1) & 1) | gather(code >> 1) & within,
        )
    }
}

/// The Morton code of a cell: bits of x in the even places, of y in the odd ones.
#[inline(always)]
pub(super) const fn interleave(x: u32, y: u32) -> u64 {
    spread(x) | spread(y) << 1
}

/// Moves bit i to bit 2i, by halving masks.
#[inline(always)]
const fn spread(v: u32) -> u64 {
    let mut v = v as u64;
    v = (v | v << 16) & 0x0000_FFFF_0000_FFFF;
    v = (v | v << 8) & 0x00FF_00FF_00FF_00FF;
    v = (v | v << 4) & 0x0F0F_0F0F_0F0F_0F0F;
    v = (v | v << 2) & 0x3333_3333_3333_3333;
    (v | v << 1) & 0x5555_5555_5555_5555
}

/// Moves bit 2i to bit i: [`spread`] undone, whatever is in the odd bits.
#[inline(always)]
const fn gather(v: u64) -> u32 {
    let mut v = v & 0x5555_5555_5555_5555;
    v = (v | v >> 1) & 0x3333_3333_3333_3333;
    v = (v | v >> 2) & 0x0F0F_0F0F_0F0F_0F0F;
    v = (v | v >> 4) & 0x00FF_00FF_00FF_00FF;
    v = (v | v >> 8) & 0x0000_FFFF_0000_FFFF;
    (v | v >> 16) as u32
}
