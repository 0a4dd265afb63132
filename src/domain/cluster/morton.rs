//! The order of points along the Z-order curve (Morton, "A computer oriented geodetic data base", 1966): x and y
//! bits interleaved, y above x. In that order every cell of every level of the quadtree is one contiguous run.
#![expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::indexing_slicing,
    reason = "hot loops over every record: a key's low bits are an index that was packed from a valid one"
)]

use super::STEP;
use crate::domain::order::places_in_order;
use crate::domain::radix;

/// Most bits an axis in the packed keys: 2.4 m cells, past which few points share a key.
const MAX_AXIS_BITS: u32 = 24;

/// The records in Z order; those on one spot in record order.
///
/// One word a point holds the top bits of its Morton code above its index, so that the sort moves eight bytes a
/// point; the few that share all those bits are then put in order by their whole code.
pub(super) fn z_order(points: &[[u32; 2]]) -> Vec<u32> {
    let index_bits = u64::BITS - (points.len() as u64).leading_zeros();
    let axis_bits = ((u64::BITS - index_bits) / 2).min(MAX_AXIS_BITS);
    let mut keys = vec![0; points.len()];
    for (step, (keys, points)) in keys.chunks_mut(STEP).zip(points.chunks(STEP)).enumerate() {
        pack_step(points, u32::BITS - axis_bits, index_bits, step * STEP, keys);
    }
    radix::sort(&mut keys, index_bits);
    let mut order = Vec::with_capacity(keys.len());
    for keys in keys.chunks(STEP) {
        unpack_step(keys, index_bits, &mut order);
    }
    let mut from = 0;
    while from < keys.len() {
        from = order_ties(&keys, index_bits, points, &mut order, from);
    }
    order
}

#[inline(never)]
fn pack_step(points: &[[u32; 2]], cut: u32, index_bits: u32, first: usize, keys: &mut [u64]) {
    for (place, (key, &[x, y])) in keys.iter_mut().zip(points).enumerate() {
        *key = interleave(x >> cut, y >> cut) << index_bits | (first + place) as u64;
    }
}

#[inline(never)]
fn unpack_step(keys: &[u64], index_bits: u32, order: &mut Vec<u32>) {
    let mask = (1 << index_bits) - 1;
    order.extend(keys.iter().map(|key| (key & mask) as u32));
}

/// Sorts the runs of equal truncated codes that start within one step of `from`; gives the end of the last.
#[inline(never)]
fn order_ties(
    keys: &[u64],
    index_bits: u32,
    points: &[[u32; 2]],
    order: &mut [u32],
    from: usize,
) -> usize {
    let mut start = from;
    while start < keys.len() && start < from + STEP {
        let code = keys[start] >> index_bits;
        let mut end = start + 1;
        while end < keys.len() && keys[end] >> index_bits == code {
            end += 1;
        }
        if end - start > 1 {
            // In record order so far: the sort above keeps it, the keys hold it.
            let tied = order[start..end].to_vec();
            let codes = tied.iter().map(|&record| {
                let [x, y] = points[record as usize];
                u128::from(interleave(x, y))
            });
            for (slot, place) in (start..end).zip(places_in_order(codes)) {
                order[slot] = tied[place as usize];
            }
        }
        start = end;
    }
    start
}

/// The Morton code of a cell: bits of x in the even places, of y in the odd ones.
pub(super) const fn interleave(x: u32, y: u32) -> u64 {
    spread(x) | spread(y) << 1
}

/// Moves bit i to bit 2i, by halving masks.
const fn spread(v: u32) -> u64 {
    let mut v = v as u64;
    v = (v | v << 16) & 0x0000_FFFF_0000_FFFF;
    v = (v | v << 8) & 0x00FF_00FF_00FF_00FF;
    v = (v | v << 4) & 0x0F0F_0F0F_0F0F_0F0F;
    v = (v | v << 2) & 0x3333_3333_3333_3333;
    (v | v << 1) & 0x5555_5555_5555_5555
}
