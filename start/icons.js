// The icons that are not seen at first, put beside the others once the page is there. Without them words and colours say the same.

/** Fetches them into the page's sprite. */
export async function addIcons() {
  const answer = await fetch("./more-icons.svg", { priority: "low" });
  if (answer.ok) document.querySelector(".sprite").insertAdjacentHTML("beforeend", await answer.text());
}
