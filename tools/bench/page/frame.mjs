// From a click to the frame that shows what it did, in any page: `clicks(button, pane, repeats)`.

/** A task of its own as soon as the current frame is drawn. */
const afterFrame = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(null);
  });

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Clicks at the start of a frame, as browsers hand over input; ends when the first frame with another `pane` is laid out
 * and painted. Milliseconds.
 */
async function click(button, pane) {
  let changed = false;
  const observer = new MutationObserver(() => (changed = true));
  observer.observe(pane, { subtree: true, childList: true, attributes: true, characterData: true });
  await nextFrame();
  const start = performance.now();
  button.click();
  await afterFrame();
  while (!changed && performance.now() - start < 10_000) {
    await nextFrame();
    await afterFrame();
  }
  observer.disconnect();
  return performance.now() - start;
}

/** Chooses and drops each of some filters by turns, with rest between two clicks; how long each click took. */
export async function clicks(buttons, pane, repeats) {
  const taken = [];
  const drawn = [];
  for (let at = 0; at < repeats; at += 1) {
    const button = buttons[Math.floor(at / 2) % buttons.length];
    taken.push(await click(button, pane));
    drawn.push(pane.children.length);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return { taken, drawn };
}
