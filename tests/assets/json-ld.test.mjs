// An establishment in the words of schema.org: what is said of each property, and what is rather not said.

import assert from "node:assert/strict";
import { test } from "node:test";

import { jsonLd, jsonLdText, openingHours } from "../../structured-data/json-ld.js";

const LINK = "https://carte.example/n/?fiche=e-1";

/** What is said of a feature with these properties, without what is said of any. */
function said(properties, types) {
  const { "@context": context, "@id": id, ...rest } = jsonLd({ type: "Feature", properties }, { types, link: LINK });
  assert.deepEqual([context, id], ["https://schema.org", LINK]);
  return rest;
}

const bare = { "@type": "LocalBusiness", url: LINK };

/** Days by their first two letters, `PH` for holidays: `Mo Tu 09:00-12:00`. */
function table(text, limits) {
  return openingHours(text, limits)?.map(({ "@type": type, dayOfWeek, opens, closes }) => {
    assert.equal(type, "OpeningHoursSpecification");
    const days = dayOfWeek.map((day) => (day === "PublicHolidays" ? "PH" : day.slice(0, 2)));
    return `${days.join(" ")} ${opens}-${closes}`;
  });
}

test("everything that is known is said", () => {
  const feature = {
    type: "Feature",
    geometry: { type: "Point", coordinates: [-0.37, 49.18] },
    properties: {
      ...{ id: "e-1", name: "Le Fournil", category: "alimentation.boulangerie", description: "Pains au levain." },
      ...{ street: "3 rue du Bac", postcode: "14000", city: "Caen", insee: "14118" },
      ...{ phone: "02 31 00 00 01", email: "bonjour@fournil.example", website: "https://fournil.example" },
      ...{ facebook: "https://facebook.example/f", instagram: "https://instagram.example/f", image: "https://fournil.example/f.jpg" },
      ...{ opening_hours: "Tu-Sa 07:00-13:00; PH off", payment: ["especes", "carte", "troc"], siret: "356 000 000 00048" },
    },
  };
  assert.deepEqual(jsonLd(feature, { types: { alimentation: "Store", "alimentation.boulangerie": "Bakery" }, link: LINK }), {
    "@context": "https://schema.org",
    "@type": "Bakery",
    "@id": LINK,
    name: "Le Fournil",
    description: "Pains au levain.",
    url: "https://fournil.example",
    telephone: "+33231000001",
    email: "bonjour@fournil.example",
    sameAs: ["https://facebook.example/f", "https://instagram.example/f"],
    image: "https://fournil.example/f.jpg",
    address: { "@type": "PostalAddress", streetAddress: "3 rue du Bac", postalCode: "14000", addressLocality: "Caen", addressCountry: "FR" },
    geo: { "@type": "GeoCoordinates", latitude: 49.18, longitude: -0.37 },
    openingHoursSpecification: [
      ...[["Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]].map((dayOfWeek) => ({ "@type": "OpeningHoursSpecification", dayOfWeek, opens: "07:00", closes: "13:00" })),
      { "@type": "OpeningHoursSpecification", dayOfWeek: ["PublicHolidays"], opens: "00:00", closes: "00:00" },
    ],
    paymentAccepted: "Cash, Credit Card, troc",
    identifier: { "@type": "PropertyValue", propertyID: "SIRET", value: "35600000000048" },
  });
});

test("what is not known, or cannot be used, is left out", () => {
  for (const properties of [
    ...[undefined, null, {}, { name: " " }, { name: null }, { name: ["a"] }],
    ...[{ phone: "demander Zoé" }, { phone: "02 31 00 00 01 / 06 00 00 00 00" }, { phone: "12345678" }, { phone: "0231" + "0".repeat(9) }],
    ...[{ email: "a b@c.example" }, { email: "a@" }, { siret: "123" }, { siret: "1234567890123x" }],
    ...[{ website: "javascript:alert(1)" }, { website: "voir la page" }, { website: "https://" }, { facebook: "ftp://a.example" }],
    ...[{ image: "http://a.example/i.jpg" }, { image: "i.jpg" }, { payment: [] }, { payment: ";" }, { opening_hours: "sur rendez-vous" }],
  ]) {
    assert.deepEqual(said(properties), bare, JSON.stringify(properties));
  }
});

test("values are said as schema.org has them", () => {
  for (const [properties, expected] of [
    [{ phone: "+33 (0)2.31.00.00.01" }, { telephone: "+33231000001" }],
    [{ phone: "0033231000001" }, { telephone: "+33231000001" }],
    [{ phone: "+330231000001" }, { telephone: "+33231000001" }],
    [{ phone: "tel:+44 20 7946 0958" }, { telephone: "+442079460958" }],
    [{ phone: "+44 (0)20 7946 0958" }, { telephone: "+442079460958" }],
    [{ phone: 3631 }, { telephone: "3631" }],
    [{ website: "www.fournil.example/a" }, { url: "https://www.fournil.example/a" }],
    [{ website: "http://été.example" }, { url: "http://été.example" }],
    [{ email: "mailto:a@b.example" }, { email: "a@b.example" }],
    [{ instagram: "instagram.com/a" }, { sameAs: ["https://instagram.com/a"] }],
    [{ payment: "carte; especes" }, { paymentAccepted: "Credit Card, Cash" }],
    [{ payment: ["constructor"] }, { paymentAccepted: "constructor" }],
    [{ postcode: 1000 }, { address: { "@type": "PostalAddress", postalCode: "01000", addressCountry: "FR" } }],
    [{ city: "Caen" }, { address: { "@type": "PostalAddress", addressLocality: "Caen", addressCountry: "FR" } }],
  ]) {
    assert.deepEqual(said(properties), { ...bare, ...expected }, JSON.stringify(properties));
  }
});

test("a position is a point with two finite numbers", () => {
  for (const [geometry, geo] of [
    [{ type: "Point", coordinates: [0, 49] }, { "@type": "GeoCoordinates", latitude: 49, longitude: 0 }],
    [{ type: "Point", coordinates: [0, "49"] }, undefined],
    [{ type: "Point", coordinates: [null, 49] }, undefined],
    [{ type: "Polygon", coordinates: [[0, 49]] }, undefined],
    [{ type: "Point" }, undefined],
    [null, undefined],
  ]) {
    assert.deepEqual(jsonLd({ geometry, properties: {} }, { link: LINK }).geo, geo, JSON.stringify(geometry));
  }
});

test("the type is the rubrique’s, else the family’s, else any business", () => {
  const types = { alimentation: "Store", "alimentation.boulangerie": "Bakery", mode: "<b>" };
  for (const [category, type] of [
    ["alimentation.boulangerie", "Bakery"],
    ["alimentation.primeur", "Store"],
    ["alimentation", "Store"],
    ["producteur.miel", "LocalBusiness"],
    ["mode.femme", "LocalBusiness"],
    ["constructor", "LocalBusiness"],
    [undefined, "LocalBusiness"],
  ]) {
    assert.equal(said({ category }, types)["@type"], type, category);
  }
  assert.equal(jsonLd({ properties: {} })["@type"], "LocalBusiness");
});

test("hours of weekdays and holidays are said, days with the same range together", () => {
  for (const [text, expected] of [
    ["Mo-Fr 09:00-12:00,14:00-18:30; Sa 09:00-12:00", ["Mo Tu We Th Fr Sa 09:00-12:00", "Mo Tu We Th Fr 14:00-18:30"]],
    ["Fr-Mo,We 10:00-12:00", ["Mo We Fr Sa Su 10:00-12:00"]],
    ["09:00-12:00", ["Mo Tu We Th Fr Sa Su 09:00-12:00"]],
    ["09:00-12:00; Su off", ["Mo Tu We Th Fr Sa 09:00-12:00"]],
    ["24/7", ["Mo Tu We Th Fr Sa Su 00:00-23:59"]],
    ["24/7; PH off", ["Mo Tu We Th Fr Sa Su 00:00-23:59", "PH 00:00-00:00"]],
    ["Mo-Sa 08:00-20:00; We 08:00-12:00", ["Mo Tu Th Fr Sa 08:00-20:00", "We 08:00-12:00"]],
    ["Tu-Sa 10:00-12:00; Su,Mo,PH off", ["Tu We Th Fr Sa 10:00-12:00", "PH 00:00-00:00"]],
    ["Mo-Sa 06:30-20:00; Su,PH 07:00-13:00", ["Mo Tu We Th Fr Sa 06:30-20:00", "Su PH 07:00-13:00"]],
    ["PH off; Mo-Su 10:00-12:00", ["Mo Tu We Th Fr Sa Su 10:00-12:00"]],
    ["Fr 18:00-02:00", ["Fr 18:00-02:00"]],
    ["Fr 18:00-24:00", ["Fr 18:00-00:00"]],
    ["off", ["Mo Tu We Th Fr Sa Su 00:00-00:00"]],
    ["Mo closed; PH off", ["Mo PH 00:00-00:00"]],
  ]) {
    assert.deepEqual(table(text), expected, text);
  }
});

test("hours of anything else are left out whole", () => {
  for (const text of [
    ...["", "sur rendez-vous", "Mo-Fr", "Mo-Fr 09:00-12:00; Jul Su 10:00-12:00", "Mo-Fr 09:00-12:00; Dec 25 off", "week 1-53/2 Mo 09:00-12:00"],
    ...['Mo 09:00-12:00 "sur rendez-vous"', "Mo 09:00+", "Mo[1] 09:00-12:00", "Mo 09:00-12:00 || Tu 09:00-12:00", "SH off", "sunrise-sunset"],
    ...["Mo-Fr PH 09:00-12:00", "PH-Mo 09:00-12:00", "Mo-Mo 09:00-12:00", "Mo-We-Fr 09:00-12:00", "Lu 09:00-12:00", "Mo, Tu 09:00-12:00"],
    ...["Mo 09:00-12:00, 14:00-18:00", "Mo 9:00-12:00", "Mo 09:00-26:00", "Mo 24:00-02:00", "Mo 09:00-09:00", "Mo 09:60-12:00", "Mo 12:00"],
    ...["Mo-Fr 09:00-12:00, Sa 10:00-12:00", "PH off; Mo-Fr 09:00-12:00", "Su,PH off; Mo 09:00-12:00", "Mo 09:00-12:00;;", "Mo off 09:00-12:00"],
    ...[null, undefined, 7, ["Mo 09:00-12:00"]],
  ]) {
    assert.equal(openingHours(text), undefined, String(text));
  }
});

test("exceptional hours hold until their last day, and the usual ones from the next", () => {
  const [usual, special] = ["Mo 09:00-12:00", "Tu 10:00-11:00"];
  const limits = (properties) =>
    said(properties).openingHoursSpecification?.map(({ dayOfWeek: [day], validFrom, validThrough }) => [day, validFrom, validThrough]);
  for (const [properties, expected] of [
    [{ opening_hours: usual }, [["Monday", undefined, undefined]]],
    [{ opening_hours: usual, special_hours: special, special_until: "2026-12-31" }, [["Tuesday", undefined, "2026-12-31"], ["Monday", "2027-01-01", undefined]]],
    [{ opening_hours: "Jan off", special_hours: special, special_until: "2026-12-31" }, [["Tuesday", undefined, "2026-12-31"]]],
    [{ opening_hours: usual, special_hours: special }, [["Tuesday", undefined, undefined]]],
    [{ opening_hours: usual, special_hours: "Jan off", special_until: "2026-12-31" }, undefined],
    [{ opening_hours: usual, special_hours: special, special_until: "2026-02-31" }, undefined],
    [{ opening_hours: usual, special_hours: special, special_until: "bientôt" }, undefined],
  ]) {
    assert.deepEqual(limits(properties), expected, JSON.stringify(properties));
  }
});

test("as text it can be pasted into a page: nothing ends its element", () => {
  const feature = { type: "Feature", properties: { name: "</script><!--", description: "a & b" } };
  const text = jsonLdText(JSON.stringify(feature), "Bakery", LINK);
  assert.doesNotMatch(text, /</);
  assert.match(text, /^\{\n  "@context"/);
  assert.deepEqual(JSON.parse(text), jsonLd({ ...feature, properties: { ...feature.properties, category: "a" } }, { types: { a: "Bakery" }, link: LINK }));
});
