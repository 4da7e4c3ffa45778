import { expect } from "@playwright/test";
import { test } from "./fixtures";
import { expectHitCount, hitHeading, hitList } from "./hit-list";
import { openPalette, pick } from "./palette-steps";
import { send, sendMany } from "./send";

test("a dialog picked in the palette stays, has the focus, and gives it back", async ({ page, openBin }) => {
  test.slow();
  const bin = await openBin();
  await sendMany(bin.captureUrl, 2);
  await expectHitCount(page, 2);
  const cases = [
    { words: "Change the bin’s settings", role: "dialog", name: "Settings of the bin", focused: "textbox" },
    { words: "Change what the bin answers", role: "dialog", name: "What the bin answers", focused: "textbox" },
    { words: "Set alerts", role: "dialog", name: "Alerts", focused: null },
    { words: "Show all keys", role: "dialog", name: "Keys", focused: null },
    { words: "Delete the bin", role: "alertdialog", name: "Delete the bin", focused: "textbox" },
    // Once more, with its code at hand: the one dialog goes as the other comes.
    { words: "Change the bin’s settings", role: "dialog", name: "Settings of the bin", focused: "textbox" },
  ] as const;
  for (const { words, role, name, focused } of cases) {
    await pick(page, words);
    const dialog = page.getByRole(role, { name });
    await expect(dialog).toBeVisible();
    await expect(page.getByRole("dialog", { name: "Commands" })).toBeHidden();
    if (focused === null) await expect(dialog).toBeFocused();
    else await expect(dialog.getByRole(focused).first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(hitList(page)).toBeFocused();
  }

  const control = page.getByRole("button", { name: "Commands" });
  await control.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Change the bin’s settings" }).click();
  await expect(page.getByRole("dialog", { name: "Settings of the bin" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(control).toBeFocused();
});

test("the palette finds commands, other bins and hits by number", async ({ page, openBin }) => {
  const other = await openBin();
  const bin = await openBin();
  await sendMany(bin.captureUrl, 3);
  await expectHitCount(page, 3);

  await openPalette(page);
  await page.keyboard.type("#2");
  await expect(page.getByRole("menuitem", { name: "Hit 2" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/b/${bin.id}/2$`));

  await openPalette(page);
  await page.keyboard.type("no such thing");
  await expect(page.getByText("Nothing is called that")).toBeVisible();
  await page.keyboard.press("Escape");

  await pick(page, "Follow the newest hit");
  await expect(page).toHaveURL(new RegExp(`/b/${bin.id}$`));

  await openPalette(page);
  const slug = new URL(other.captureUrl).pathname.slice("/in/".length);
  await page.keyboard.type(slug);
  await expect(page.getByRole("menuitem")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/b/${other.id}$`));
});

test("following is paused and resumed by key, by control and in the palette", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendMany(bin.captureUrl, 1);
  await expectHitCount(page, 1);
  await page.keyboard.press("f");
  await expect(page.getByRole("button", { name: "Follow the newest hit" })).toHaveAttribute("aria-pressed", "false");
  await send(bin.captureUrl, { path: "/second" });
  await expectHitCount(page, 2);
  await expect(hitHeading(page)).toContainText("/n/1");
  await page.getByRole("button", { name: "Follow the newest hit" }).click();
  await expect(hitHeading(page)).toContainText("/second");
  await pick(page, "Stop following the newest hit");
  await expect(page).toHaveURL(new RegExp(`/b/${bin.id}/2$`));
});

test("the help names the keys, and ? opens it", async ({ page, openBin }) => {
  await openBin();
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keys" });
  await expect(help.getByRole("heading", { name: "In a tree" })).toBeVisible();
  await expect(help.getByText("Copy the capture URL")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await page.getByRole("button", { name: "Commands" }).focus();
  await expect(page.getByRole("tooltip")).toHaveText(/Commands\s*(Ctrl\+|⌘)K/);
});
