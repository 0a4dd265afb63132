// The page that trunk writes, with nothing inline: its content security policy allows no inline script.

/** The inline script with which trunk starts a module, and the module's script. */
const STARTER = /\s*<script type="module">\s*import init[^]*? from '\.\/([\w-]+\.js)';[^]*?<\/script>/g;
/** What trunk links for a module: its script and itself, to be fetched early. */
const EARLY = /<link rel="(?:module)?preload" href="\.\/([\w-]+?)(?:_bg\.wasm|\.js)"[^>]*>/g;
/** What trunk links for scripts of ours that a module imports: they are part of the module's script here. */
const SNIPPETS = /\s*<link rel="(?:module)?preload" href="\.\/snippets\/[^>]*>/g;
/** The page's first script. */
const FIRST = '<script src="./start.js"';

/** The page with its first script told which module is which, given the script of each: `{ map, pages }`. */
export function withoutInline(html, scripts) {
  const stem = scripts.map.replace(/\.js$/, "");
  if (html.search(STARTER) < 0) throw new Error("Trunk starts the module otherwise than known: nothing would be taken out.");
  const page = html
    .replace(STARTER, "")
    .replace(SNIPPETS, "")
    // Most visitors want the map: only its module is fetched early.
    .replace(EARLY, (link, name) => (name === stem ? link : ""));
  const names = Object.entries(scripts).map(([role, script]) => ` data-${role}="./${script}"`);
  if (!page.includes(FIRST)) throw new Error("index.html has no start.js: the page would not start.");
  return page.replace(FIRST, FIRST + names.join(""));
}
