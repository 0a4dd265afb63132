// The module and the peers' indexes, each measurement in fresh pages.

const scripts = { ours: "ours.mjs", supercluster: "supercluster.mjs", markercluster: "markercluster.mjs" };

/** Runs a function of a measuring page in a fresh context; `around` may look at the page before it closes. */
async function inPage(browser, origin, who, name, args, around = (page, value) => value) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(600_000);
    await page.goto(origin);
    const value = await page.evaluate(
      async ({ script, name, args }) => (await import(`/tools/bench/page/${script}`))[name](...args),
      { script: scripts[who], name, args },
    );
    return await around(page, value);
  } finally {
    await context.close();
  }
}

/** Cold and warm figures of one measure, count and party, in milliseconds. */
export async function measure(browser, origin, { measure, count }, { who, repetitions: [pages, repeats] }) {
  const [cold, warm] = [[], []];
  for (let at = 0; at < pages; at += 1) {
    const [first, ...others] = await inPage(browser, origin, who, measure, [count, repeats]);
    cold.push(first);
    warm.push(...others);
  }
  return { cold, warm };
}

/** Megabytes that a page holds on its heap and beside it, once what can be collected is. */
async function heap(page) {
  const session = await page.context().newCDPSession(page);
  for (let at = 0; at < 3; at += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize, backingStorageSize = 0 } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return (usedSize + backingStorageSize) / 1e6;
}

/** Megabytes of the index alone: the points, which are there before, are not counted. */
export async function indexMemory(browser, origin, count) {
  const [ours] = await inPage(browser, origin, "ours", "indexMemory", [count]);
  const supercluster = await inPage(browser, origin, "supercluster", "beforeIndex", [count], async (page) => {
    const before = await heap(page);
    await page.evaluate(async () => (await import("/tools/bench/page/supercluster.mjs")).afterIndex());
    return (await heap(page)) - before;
  });
  return { ours, supercluster };
}

/** Megabytes of everything read from a file. */
export async function loadedMemory(browser, origin, count) {
  const [ours] = await inPage(browser, origin, "ours", "loadedMemory", [count]);
  const supercluster = await inPage(browser, origin, "supercluster", "afterBytes", [count], heap);
  return { ours, supercluster };
}
