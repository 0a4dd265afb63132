// Notices that scripts show at the foot of the page, in its language.

/** An element with properties and what is inside it. */
export function element(name, properties, ...inside) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...inside);
  return made;
}

/** The place of notices, which is read aloud whenever something is put into it. */
export const place = () => document.querySelector("body > .notices");

/** Of texts in French and English those in the language of the page. */
export const inLanguage = (texts) => texts[document.documentElement.lang] ?? texts.fr;

/** Calls back whenever the page comes to speak another language. */
export const followLanguage = (changed) =>
  new MutationObserver(changed).observe(document.documentElement, { attributeFilter: ["lang"] });
