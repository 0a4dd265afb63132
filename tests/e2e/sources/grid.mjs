// Where records stand: one in each cell of a grid over Normandy, so that those in a box are found without looking at the
// others. Records that follow each other by number stand far apart.

/** West, south, east and north of all records, degrees. */
export const BOUNDS = [-1.95, 48.18, 1.8, 50.07];

const [WEST, SOUTH, EAST, NORTH] = BOUNDS;
/** Degrees of latitude that are as long as one of longitude, there. */
const SQUARE = 0.656;
/** A record keeps off the sides of its cell by this part of it: rounding never moves it into another. */
const MARGIN = 0.1;
/** What makes numbers that follow each other stand far apart: the golden ratio. */
const GOLDEN = 0.618_033_988_75;

const grids = new Map();

function greatestDivisor(a, b) {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** The `x` for which `a * x` leaves 1 when divided by `total`, by Euclid's extended algorithm. */
function inverse(a, total) {
  let [r0, r1, x0, x1] = [total, a, 0, 1];
  while (r1 > 0) {
    const q = Math.floor(r0 / r1);
    [r0, r1, x0, x1] = [r1, r0 - q * r1, x1, x0 - q * x1];
  }
  return ((x0 % total) + total) % total;
}

function makeGrid(total) {
  const ratio = ((EAST - WEST) * SQUARE) / (NORTH - SOUTH);
  const columns = Math.max(1, Math.round(Math.sqrt(total * ratio)));
  const rows = Math.ceil(total / columns);
  let step = Math.max(1, Math.floor(total * GOLDEN));
  while (greatestDivisor(step, total) !== 1) step += 1;
  return { total, columns, rows, width: (EAST - WEST) / columns, height: (NORTH - SOUTH) / rows, step, back: inverse(step, total) };
}

function gridOf(total) {
  if (!grids.has(total)) grids.set(total, makeGrid(Math.max(1, total)));
  return grids.get(total);
}

/** A whole number below 65,536 that looks drawn by lot but is the same for the same number and use. */
export function draw(number, use) {
  let h = Math.imul(number ^ Math.imul(use + 1, 0x9e3779b1), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) & 0xffff;
}

const within = (cell, use) => MARGIN + ((1 - 2 * MARGIN) * draw(cell, use)) / 65_536;
const rounded = (degrees) => Math.round(degrees * 1e5) / 1e5;

function positionOfCell(cell, { columns, width, height }) {
  const column = cell % columns;
  const row = (cell - column) / columns;
  return [rounded(WEST + (column + within(cell, 0)) * width), rounded(SOUTH + (row + within(cell, 1)) * height)];
}

/** Longitude and latitude of record `number` of `total`, five decimals. */
export function position(number, total) {
  const grid = gridOf(total);
  return positionOfCell((number * grid.step) % grid.total, grid);
}

const inside = ([lng, lat], [west, south, east, north]) => lng >= west && lng <= east && lat >= south && lat <= north;

/** Runs of cells whose records lie in a box, each its first and the one after its last. Only those on its sides are looked at. */
function* runs(grid, box) {
  const { columns, rows, width, height, total } = grid;
  const clamp = (at, most) => Math.min(Math.max(Math.floor(at), -1), most);
  const [left, right] = [clamp((box[0] - WEST) / width, columns), clamp((box[2] - WEST) / width, columns)];
  const [bottom, top] = [clamp((box[1] - SOUTH) / height, rows), clamp((box[3] - SOUTH) / height, rows)];
  for (let row = Math.max(bottom, 0); row <= Math.min(top, rows - 1); row += 1) {
    const start = row * columns;
    const end = Math.min(start + Math.min(right, columns - 1) + 1, total);
    const sure = row > bottom && row < top;
    for (let cell = start + Math.max(left, 0); cell < end; cell += 1) {
      if (sure && cell > start + left && cell < start + right) {
        const last = Math.min(start + right, total);
        yield [cell, last];
        cell = last - 1;
      } else if (inside(positionOfCell(cell, grid), box)) {
        yield [cell, cell + 1];
      }
    }
  }
}

/** How many of `total` records lie in a box, borders included. */
export function countIn(total, box) {
  let count = 0;
  if (total > 0) for (const [first, end] of runs(gridOf(total), box)) count += end - first;
  return count;
}

/** The numbers of the records in a box, row by row, from the `offset`th on. */
export function* numbersIn(total, box, offset = 0) {
  if (total === 0) return;
  const grid = gridOf(total);
  let skip = offset;
  for (const [first, end] of runs(grid, box)) {
    const from = first + Math.min(skip, end - first);
    skip -= from - first;
    for (let cell = from; cell < end; cell += 1) yield (cell * grid.back) % grid.total;
  }
}
