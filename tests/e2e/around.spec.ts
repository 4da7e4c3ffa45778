import { expect } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { expectHitCount } from "./hit-list";
import { openPalette, pick } from "./palette-steps";
import { sendMany } from "./send";
import { settings } from "./settings-dialog";
import { stubNotifications } from "./stub-notifications";

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong around the hits: ${colorScheme}`, async ({ page, openBin }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await stubNotifications(page, "denied");
    const bin = await openBin();
    await sendMany(bin.captureUrl, 3);
    await expectHitCount(page, 3);

    await openPalette(page);
    expect(await findViolations(page), "the palette").toEqual([]);
    await page.keyboard.type("no such thing");
    await expect(page.getByText("Nothing is called that")).toBeVisible();
    expect(await findViolations(page), "the palette without a match").toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();

    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    expect(await findViolations(page), "the help").toEqual([]);
    await page.keyboard.press("Escape");

    await pick(page, "Set alerts");
    await page.getByRole("switch", { name: "Sound" }).focus();
    await page.keyboard.press("Space");
    await page.getByRole("switch", { name: "Notification" }).focus();
    await page.keyboard.press("Space");
    await expect(page.getByText("This browser blocks notifications from here")).toBeVisible();
    expect(await findViolations(page), "the alerts").toEqual([]);
    await page.keyboard.press("Escape");

    await pick(page, "Change the bin’s settings");
    await settings(page).getByRole("textbox", { name: "Name" }).fill("");
    await settings(page).getByRole("textbox", { name: "Hits" }).fill("1");
    await page.keyboard.press("Enter");
    await expect(settings(page).getByText("A bin needs a name")).toBeVisible();
    expect(await findViolations(page), "the settings").toEqual([]);
    await page.keyboard.press("Escape");

    await page.keyboard.press("b");
    await page.keyboard.press("End");
    await page.keyboard.press("Shift+PageUp");
    await expect(page.locator("[data-brush=draft]")).toBeVisible();
    expect(await findViolations(page), "a span being chosen").toEqual([]);
    await page.keyboard.press("Enter");
    await expect(page.getByText("3 of 3 shown")).toBeVisible();
    expect(await findViolations(page), "a span").toEqual([]);
  });
}
