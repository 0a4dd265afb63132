// An establishment in the words of schema.org, as search engines read it: LocalBusiness or one of its subtypes
// (https://schema.org/LocalBusiness) from a GeoJSON feature with the properties of docs/data.md. It imports nothing:
// wasm-bindgen takes along one file alone.

/** Means of payment as schema.org's examples and English name them; others are said by their ids. */
const PAYMENT = {
  especes: "Cash",
  carte: "Credit Card",
  cheque: "Check",
  virement: "Bank transfer",
  "titre-restaurant": "Meal voucher",
  "cheque-vacances": "Holiday voucher",
  "carte-cadeau": "Gift card",
};

const ANY = "LocalBusiness";

/** A text without blanks around; undefined for what is none. */
const text = (value) => (typeof value === "string" || typeof value === "number" ? `${value}`.trim() || undefined : undefined);

/** A list, or texts between semicolons. */
const list = (value) => (Array.isArray(value) ? value : (text(value) ?? "").split(";")).map(text).filter(Boolean);

/** An address on the web; a bare domain gets `https://`, other schemes are nothing. */
function link(value) {
  const address = text(value) ?? "";
  const whole = /^[\w-]+(\.[\w-]+)*\.[a-z]{2,}([/?#]|$)/i.test(address) ? `https://${address}` : address;
  return /^https?:\/\/([^\s/?#@]*@)?[\p{L}\p{N}[][^\s"<>\\^`{}|]*$/iu.test(whole) ? whole : undefined;
}

/** A number to dial, with its country: `+33231000001`. Short codes stay as they are. */
function telephone(value) {
  const digits = (text(value) ?? "").replace(/^tel:|\(0\)|[\s./()-]/g, "").replace(/^00/, "+");
  const national = /^(?:0|\+330?)([1-9]\d{8})$/.exec(digits);
  return national ? `+33${national[1]}` : /^(\+(?!33)\d{7,15}|\d{2,6})$/.test(digits) ? digits : undefined;
}

/** The object without what is undefined or an empty list; undefined when nothing is left but its type. */
function some(object) {
  const kept = Object.entries(object).filter(([, value]) => value !== undefined && value.length !== 0);
  return kept.some(([key]) => key !== "@type") ? Object.fromEntries(kept) : undefined;
}

// Hours in OpenStreetMap syntax as schema.org's OpeningHoursSpecification, where both can say the same: rules of
// weekdays and public holidays. What else there is (months, weeks, dates, comments, open ends) has no place there: then
// nothing is said, rather than something wrong.

const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH"];
const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "PublicHolidays"];
const HOLIDAYS = 7;
const WEEK = [0, 1, 2, 3, 4, 5, 6];
const CLOSED = ["00:00", "00:00"];

const RULE = /^(?:([A-Z][\w,-]*) +)?(off|closed|[\d:,-]+)$/;
const RANGE = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;

/** The days of `Mo-Fr,Su,PH`, by their places; undefined for anything else. */
function daysOf(text) {
  const days = new Set();
  for (const part of text.split(",")) {
    const [from, to, more] = part.split("-").map((day) => DAYS.indexOf(day));
    const isRange = to !== undefined;
    if (from < 0 || to < 0 || more !== undefined || (isRange && (from === HOLIDAYS || to === HOLIDAYS || from === to))) return undefined;
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(day);
      if (!isRange || day === to) break;
    }
  }
  return days;
}

/** The ranges of `09:00-12:00,14:00-18:00` as opening and closing time; undefined for anything else. A day that ends at
 * midnight closes at 00:00, after which the next begins; one that never closes ends at 23:59, as Google reads it. */
function rangesOf(text) {
  const ranges = text.split(",").map((range) => {
    const [, hour, minute, endHour, endMinute] = RANGE.exec(range.replace(/-24:00$/, "-00:00")) ?? [];
    const [opens, closes] = [`${hour}:${minute}`, `${endHour}:${endMinute}`];
    if (opens === "00:00" && closes === "00:00" && range.endsWith("24:00")) return [opens, "23:59"];
    return hour && opens !== closes ? [opens, closes] : undefined;
  });
  return ranges.includes(undefined) ? undefined : ranges;
}

/** The ranges of each day that a rule names, closed ones as an empty list; undefined where that cannot be said. */
function weekOf(text) {
  const week = new Map();
  for (const rule of text.trim().split(/; */)) {
    const [, days, times] = RULE.exec(rule === "24/7" ? "00:00-24:00" : rule) ?? [];
    const named = days ? daysOf(days) : new Set(WEEK);
    const ranges = times && (/^[oc]/.test(times) ? [] : rangesOf(times));
    if (!named || !ranges) return undefined;
    // A holiday is a weekday too: a later rule for all weekdays holds on all holidays, one for some of them on some.
    if (week.has(HOLIDAYS) && !named.has(HOLIDAYS)) {
      if (named.size < WEEK.length) return undefined;
      week.delete(HOLIDAYS);
    }
    for (const day of named) week.set(day, ranges);
  }
  return week;
}

/** The specifications of hours, days with the same range together; undefined where nothing can be said for certain.
 * `limits` are further properties, such as `validThrough`. */
export function openingHours(text, limits = {}) {
  const week = typeof text === "string" && weekOf(text);
  if (!week) return undefined;
  const byRange = new Map();
  const never = [...week.values()].every(({ length }) => length === 0);
  for (const [day, ranges] of [...week].sort(([a], [b]) => a - b)) {
    // A day without a specification is closed. Holidays say so, each being a weekday too, and so does what never opens.
    const said = ranges.length === 0 && (never || day === HOLIDAYS) ? [CLOSED] : ranges;
    for (const range of said) byRange.set(`${range}`, [...(byRange.get(`${range}`) ?? []), NAMES[day]]);
  }
  return [...byRange].map(([range, dayOfWeek]) => {
    const [opens, closes] = range.split(",");
    return { "@type": "OpeningHoursSpecification", dayOfWeek, opens, closes, ...limits };
  });
}

// The parts of an establishment.

function address({ street, postcode, city }) {
  const postalCode = text(postcode)?.replace(/^\d{4}$/, "0$&");
  const known = some({ streetAddress: text(street), postalCode, addressLocality: text(city) });
  return known && { "@type": "PostalAddress", ...known, addressCountry: "FR" };
}

function geo(geometry) {
  const [longitude, latitude] = (geometry?.type === "Point" && geometry.coordinates) || [];
  return Number.isFinite(longitude) && Number.isFinite(latitude) ? { "@type": "GeoCoordinates", latitude, longitude } : undefined;
}

/** The day after a date, both as ISO 8601 writes them; undefined for what is no date. */
function dayAfter(date) {
  const iso = (time) => (Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10));
  const time = Date.parse(text(date));
  return iso(time) === date ? iso(time + 86_400_000) : undefined;
}

/** The usual hours; or those that replace them, until a date or for good. */
function hours({ opening_hours, special_hours, special_until }) {
  if (!text(special_hours)) return openingHours(opening_hours);
  if (!text(special_until)) return openingHours(special_hours);
  const validFrom = dayAfter(special_until);
  const special = validFrom && openingHours(special_hours, { validThrough: special_until });
  return special && [...special, ...(openingHours(opening_hours, { validFrom }) ?? [])];
}

function identifier(siret) {
  const value = text(siret)?.replace(/[\s.-]/g, "");
  return /^\d{14}$/.test(value) ? { "@type": "PropertyValue", propertyID: "SIRET", value } : undefined;
}

/** A feature as an object of this type; `at` is the link to its listing. */
function business({ geometry, properties }, type, at) {
  const known = properties ?? {};
  const mail = text(known.email)?.replace(/^mailto:/i, "");
  return some({
    "@context": "https://schema.org",
    "@type": /^[A-Z][A-Za-z]+$/.test(type) ? type : ANY,
    "@id": at,
    name: text(known.name),
    description: text(known.description),
    url: link(known.website) ?? at,
    telephone: telephone(known.phone),
    email: /^[^\s@]+@[^\s@]+$/.test(mail) ? mail : undefined,
    sameAs: [link(known.facebook), link(known.instagram)].filter(Boolean),
    image: /^https:/i.test(text(known.image)) ? link(known.image) : undefined,
    address: address(known),
    geo: geo(geometry),
    openingHoursSpecification: hours(known),
    paymentAccepted: list(known.payment).map((id) => (Object.hasOwn(PAYMENT, id) ? PAYMENT[id] : id)).join(", ") || undefined,
    identifier: identifier(known.siret),
  });
}

/** An establishment as JSON-LD. `types` has the schema.org types of rubriques and of families by their ids; `link` is the
 * address of its listing. What is not known is left out. */
export function jsonLd(feature, { types = {}, link: at } = {}) {
  const category = text(feature.properties?.category) ?? "";
  return business(feature, types[category] ?? types[category.split(".")[0]] ?? ANY, at);
}

/** JSON that can stand inside a script element: nothing in it ends the element. */
export const scriptText = (value, indent) => JSON.stringify(value, null, indent).replaceAll("<", "\\u003c");

/** The same from and to text, to be read and copied: the feature as JSON, the name of its type, the link. */
export const jsonLdText = (featureJson, type, at) => scriptText(business(JSON.parse(featureJson), type, at), 2);
