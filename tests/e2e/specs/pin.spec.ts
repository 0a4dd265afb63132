// The pin: moved by the arrow keys, by coordinates, by the address.

import { expect, test } from "../fixtures/base";
import { ListingForm } from "../pages/listing-form";

const FROM = { lat: 49.09788, lng: 1.46656 };

/** Where the coordinates say that the pin is. */
async function spot(form: ListingForm) {
  const [lat, lng] = (await form.coordinates.inputValue()).split(", ").map(Number);
  return { lat, lng };
}

const sent = async (form: ListingForm) => (await form.saved(() => form.file.click())).json;

test("arrow keys move the pin while the map has the focus", async ({ page }) => {
  const form = new ListingForm(page);
  await form.open({ contact: {} });
  await form.map.focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(async () => (await spot(form)).lng).toBeGreaterThan(FROM.lng + 0.0003);
  const east = (await spot(form)).lng;
  await page.keyboard.press("ArrowDown");
  await expect.poll(async () => (await spot(form)).lat).toBeLessThan(FROM.lat - 0.0003);
  const { lat } = await spot(form);
  const { properties, geometry } = await sent(form);
  expect(properties.before).toEqual({ position: [FROM.lng, FROM.lat] });
  expect(properties.after).toEqual({ position: [east, lat] });
  expect(geometry.coordinates).toEqual([east, lat]);
});

test("coordinates move the pin; what is none is said", async ({ page }) => {
  const form = new ListingForm(page);
  await form.open({ contact: {} });
  await form.coordinates.fill("là-bas");
  await form.coordinates.blur();
  await expect(form.coordinates).toHaveAttribute("aria-invalid", "true");
  await expect(form.coordinates).toHaveAccessibleDescription(/Ce ne sont pas des coordonnées/);
  await form.expectAccessible();
  await form.coordinates.fill("49,1829 -0,3707");
  await form.coordinates.blur();
  await expect(form.coordinates).toHaveAttribute("aria-invalid", "false");
  await expect(form.coordinates).toHaveValue("49.182900, -0.370700");
  expect((await sent(form)).properties.after).toEqual({ position: [-0.3707, 49.1829] });
});

test("the pin goes to the address that is asked for, and only then", async ({ page }) => {
  const form = new ListingForm(page);
  await form.open({ contact: {}, geocoder: { url: "/geocoder/ok/pin" } });
  await form.field("Numéro et rue").fill("12 rue Écuyère");
  await form.field("Code postal").fill("14000");
  await form.field("Commune").fill("Caen");
  expect(await (await page.request.get("/geocoder/ok/pin/count")).text()).toBe("0");
  await form.button("Placer d’après l’adresse").click();
  await expect(page.getByRole("status").filter({ hasText: "L’épingle est à cette adresse : 12 Rue Écuyère 14000 Caen." })).toBeVisible();
  await expect(form.coordinates).toHaveValue("49.182900, -0.367400");
  const { after } = (await sent(form)).properties;
  expect(after).toEqual({ street: "12 rue Écuyère", postcode: "14000", city: "Caen", insee: "14118", position: [-0.3674, 49.1829] });
});

for (const [mode, said] of [["none", "Aucune adresse ne correspond."], ["error500", "Le service d’adresses ne répond pas."], ["garbage", "Le service d’adresses ne répond pas."]]) {
  test(`an address that is not found is said, and leaves the pin: ${mode}`, async ({ page, expectedErrors }) => {
    expectedErrors.push(/500/);
    const form = new ListingForm(page);
    await form.open({ contact: {}, geocoder: { url: `/geocoder/${mode}/pin` } });
    await form.button("Placer d’après l’adresse").click();
    await expect(page.getByRole("status").filter({ hasText: said })).toBeVisible();
    await expect(form.coordinates).toHaveValue("49.097880, 1.466560");
  });
}

test("coordinates outside of the territory are said to be outside of it", async ({ page }) => {
  const form = new ListingForm(page);
  await form.open({ contact: {} });
  await form.coordinates.fill("43.2965, 5.3698");
  await form.coordinates.blur();
  await expect(form.coordinates).toHaveAttribute("aria-invalid", "true");
  await expect(form.coordinates).toHaveAccessibleDescription(/coordonnées de ce territoire/);
  await expect(page.getByText("Rien n’a changé pour l’instant.")).toBeVisible();
});
