import { expect, type Page } from "@playwright/test";

/** The palette, open and ready to be typed into. */
export async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("searchbox", { name: "Command, bin or number of a hit" })).toBeFocused();
}

/** Runs the command that these words find first. */
export async function pick(page: Page, words: string): Promise<void> {
  await openPalette(page);
  await page.keyboard.type(words);
  await expect(page.getByRole("menuitem").first()).toContainText(words);
  await page.keyboard.press("Enter");
}
