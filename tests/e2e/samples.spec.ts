import { expect, type Page } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { expectHitCount, hitHeading, hitRow } from "./hit-list";

function dialog(page: Page) {
  return page.getByRole("dialog", { name: "Send a sample event" });
}

async function openFromPalette(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("searchbox", { name: "Command, bin or number of a hit" })).toBeFocused();
  await page.keyboard.type("sample event");
  await expect(page.getByRole("menuitem").first()).toContainText("Send a sample event");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeVisible();
}

test("from an empty bin: an unsigned event arrives, and is shown", async ({ page, openBin }) => {
  await openBin();
  await page.getByRole("button", { name: "Send an event of a provider" }).click();
  await expect(dialog(page).getByText("The bin has no secret of Stripe.")).toBeVisible();
  await dialog(page).getByRole("combobox", { name: "Provider" }).selectOption("GitHub");
  await dialog(page).getByRole("combobox", { name: "Event" }).selectOption("issues");
  await dialog(page).getByRole("button", { name: "Send it" }).click();
  await expect(dialog(page).getByText("Hit 1: GitHub issues, not signed, answered 200.")).toBeVisible();
  await dialog(page).getByRole("button", { name: "Show it" }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(hitRow(page, 1)).toContainText("issues");
  await expect(hitHeading(page)).toBeVisible();
  await expect(page).toHaveURL(/\/1$/);
});

test("a secret that is made up signs one, and kept it signs and checks all", async ({ page, openBin }) => {
  await openBin();
  await openFromPalette(page);
  await dialog(page).getByRole("radio", { name: "With a secret" }).click();
  await dialog(page).getByRole("button", { name: "Send it" }).click();
  await expect(dialog(page).getByText("Write, paste or make one.")).toBeVisible();
  await dialog(page).getByRole("button", { name: "Make one up" }).click();
  await expect(dialog(page).getByRole("textbox", { name: "Secret" })).toHaveValue(/^whsec_/);
  await dialog(page).getByRole("button", { name: "Send it" }).click();
  await expect(dialog(page).getByText("Hit 1: Stripe checkout.session.completed, signed, answered 200.")).toBeVisible();

  // The control itself is laid over.
  await dialog(page).getByRole("switch", { name: "Keep it in the bin" }).click({ force: true });
  await dialog(page).getByRole("button", { name: "Send another" }).click();
  await expect(dialog(page).getByText("Hit 2:")).toBeVisible();
  await dialog(page).getByRole("radio", { name: "With the stored secret" }).click();
  await expect(dialog(page).getByText("The secret “sample” of Stripe")).toBeVisible();
  await dialog(page).getByRole("button", { name: "Send another" }).click();
  await expect(dialog(page).getByText("Hit 3:")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog(page)).toBeHidden();
  await expectHitCount(page, 3);
  await expect(hitRow(page, 3).getByRole("img", { name: "signature valid" })).toBeVisible();
  await expect(hitRow(page, 2).getByRole("img", { name: "signature valid" })).toBeVisible();

  // By the bin's menu, with the provider whose secret is there.
  await page.getByRole("button", { name: /^Bin: / }).click();
  await page.getByRole("menuitem", { name: "Send a sample event" }).click();
  await expect(dialog(page).getByRole("combobox", { name: "Provider" })).toHaveValue("stripe");
  await expect(dialog(page).getByText("The secret “sample” of Stripe")).toBeVisible();
  await dialog(page).getByRole("combobox", { name: "Provider" }).selectOption("Discord");
  await expect(dialog(page).getByText("signs with a private key of its own")).toBeVisible();
});

test("a bin that refuses says so in the dialog", async ({ page, openBin }) => {
  const bin = await openBin();
  const { origin } = new URL(page.url());
  await page.request.patch(`/api/bins/${bin.id}`, { headers: { origin }, data: { paused: true } });
  await openFromPalette(page);
  // Of what is refused, one a minute is kept.
  await dialog(page).getByRole("button", { name: "Send it" }).click();
  await expect(dialog(page).getByText("not signed, answered 403.")).toBeVisible();
  await dialog(page).getByRole("button", { name: "Send another" }).click();
  await expect(dialog(page).getByText("The bin refuses what it is sent (403)")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong in the dialog: ${colorScheme}`, async ({ page, openBin }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await openBin();
    await openFromPalette(page);
    await dialog(page).getByRole("radio", { name: "With a secret" }).click();
    await dialog(page).getByRole("button", { name: "Send it" }).click();
    await expect(dialog(page).getByText("Write, paste or make one.")).toBeVisible();
    expect(await findViolations(page), "a secret lacks").toEqual([]);
    await dialog(page).getByRole("radio", { name: "Not at all" }).click();
    await dialog(page).getByRole("button", { name: "Send it" }).click();
    await expect(dialog(page).getByText("Hit 1:")).toBeVisible();
    expect(await findViolations(page), "sent").toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    const box = await dialog(page).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    expect(await findViolations(page), "on a phone").toEqual([]);
  });
}
