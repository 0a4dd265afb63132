// An order of functions in which a compressor finds most of what it has seen before.
//
// Deflate looks back 32 kB. A module is many times that, and copies of one generic function, which differ by a type, lie
// anywhere in it. Here each next function is the one that shares most with those that are still in the window: a greedy
// walk over shingles, as in Broder, "On the resemblance and containment of documents", 1997.

/** How many bytes make a shingle. */
const SHINGLE = 5;
/** A shingle in more functions than this tells them not apart. */
const COMMON = 200;
/** How far the compressor looks back, less the end of a function that straddles it. */
const WINDOW_BYTES = 30_000;
/** Small functions share a large part of themselves with anything: as many shingles are added to their own. */
const DAMPING = 40;

/** The shingles of a function, each once; those of five bytes fit a double. */
function shinglesOf(body) {
  const found = new Set();
  let shingle = 0;
  const beyond = 256 ** SHINGLE;
  for (let at = 0; at < body.length; at += 1) {
    shingle = (shingle * 256 + body[at]) % beyond;
    if (at >= SHINGLE - 1) found.add(shingle);
  }
  return [...found];
}

/** Which functions have a shingle, for those that more than one and not too many have. */
function holdersOf(shingles) {
  const holders = new Map();
  shingles.forEach((own, index) => {
    for (const shingle of own) {
      const list = holders.get(shingle);
      if (list) list.push(index);
      else holders.set(shingle, [index]);
    }
  });
  for (const [shingle, list] of holders) {
    if (list.length < 2 || list.length > COMMON) holders.delete(shingle);
  }
  return holders;
}

/** The indices of these bodies (byte arrays) in the order that compresses well. Same bodies, same order. */
export function functionOrder(bodies) {
  const shingles = bodies.map(shinglesOf);
  const holders = holdersOf(shingles);
  const shared = shingles.map((own) => own.filter((shingle) => holders.has(shingle)));
  // How much of each function the window holds; rare shingles say more.
  const known = new Float64Array(bodies.length);
  const inWindow = new Map();
  const count = (index, by) => {
    for (const shingle of shared[index]) {
      const before = inWindow.get(shingle) ?? 0;
      inWindow.set(shingle, before + by);
      if (before === 0 || before + by === 0) {
        const list = holders.get(shingle);
        const weight = by / Math.sqrt(list.length);
        for (const holder of list) known[holder] += weight;
      }
    }
  };

  const left = new Set(bodies.keys());
  const order = [];
  let oldest = 0;
  let held = 0;
  let next = largest(bodies);
  while (next !== undefined) {
    left.delete(next);
    order.push(next);
    count(next, 1);
    held += bodies[next].length;
    for (; held > WINDOW_BYTES; oldest += 1) {
      held -= bodies[order[oldest]].length;
      count(order[oldest], -1);
    }
    next = best(left, (index) => known[index] / (shingles[index].length + DAMPING));
  }
  return order;
}

function largest(bodies) {
  return best(bodies.keys(), (index) => bodies[index].length);
}

/** The first of the indices with the highest score. */
function best(indices, score) {
  let found;
  let highest = -Infinity;
  for (const index of indices) {
    const value = score(index);
    if (value > highest) [found, highest] = [index, value];
  }
  return found;
}
