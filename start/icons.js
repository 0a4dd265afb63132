// The icons of the rubriques, put beside those of the page once that is there. Without them colours and words say the same.

/** Fetches them into the page's sprite. */
export async function addIcons() {
  const answer = await fetch("./rubriques.svg", { priority: "low" });
  if (answer.ok) document.querySelector(".sprite").insertAdjacentHTML("beforeend", await answer.text());
}
