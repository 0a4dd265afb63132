// Typing into the search box and scrolling the list of the built page.

const WORDS = ["boulangerie", "cidre fermier", "lepi dor", "st lo", "fromage de chevre", "boulengerie", "caen"];
/** Pixels that the list moves between two frames: 12,000 a second, faster than a finger flings it. */
const STEP = 200;
const FRAMES = 240;
/** Turns of the microtask queue after which nothing is left to do. */
const TURNS = 50;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the words of all places are read: a line of the list then says how many a text finds. */
async function whenIndexed(field) {
  type(field, "a");
  while (!/\d/.test(document.querySelector(".suggestion")?.textContent ?? "")) await rest(50);
}

function type(field, text) {
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** How long each key takes until the suggestions have changed and are laid out. */
export async function keystrokes() {
  const field = document.querySelector(".search-field");
  field.focus();
  await whenIndexed(field);
  const taken = [];
  for (const word of WORDS) {
    for (let letters = 1; letters <= word.length; letters += 1) {
      await rest(30);
      const start = performance.now();
      type(field, word.slice(0, letters));
      // Views follow signals in microtasks: after so many turns they have.
      for (let turn = 0; turn < TURNS; turn += 1) await null;
      document.querySelector(".suggest").getBoundingClientRect();
      taken.push(performance.now() - start);
    }
  }
  return taken;
}

/** How long each frame takes while the list is scrolled. */
export async function scrolling() {
  const list = document.querySelector("#liste");
  const taken = [];
  let before = await nextFrame();
  for (let frame = 0; frame < FRAMES; frame += 1) {
    list.scrollTop += STEP;
    const now = await nextFrame();
    taken.push(now - before);
    before = now;
  }
  return taken;
}
