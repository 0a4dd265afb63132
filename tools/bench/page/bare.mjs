// What the two bare maps have in common: where the map is, and a button for each family. `?count=N&width=W&height=H#zoom/lat/lng`

const query = new URLSearchParams(location.search);

export const count = query.get("count");
export const element = document.querySelector("#map");
element.style.cssText = `width: ${query.get("width")}px; height: ${query.get("height")}px`;

const [zoom, lat, lng] = location.hash.slice(1).split("/").map(Number);
export const position = { zoom, lat, lng };

const FAMILIES = ["alimentation", "producteur", "restauration", "sante", "mode", "maison"];

/** Makes the buttons and says that the page stands; `choose` is given the set of chosen families at each click. */
export function stands(choose) {
  const chosen = new Set();
  for (const name of FAMILIES) {
    const button = document.createElement("button");
    button.textContent = name;
    button.className = "chip";
    button.addEventListener("click", () => {
      if (!chosen.delete(name)) chosen.add(name);
      choose(chosen);
    });
    document.querySelector(".families").append(button);
  }
  document.documentElement.dataset.state = "ready";
}
