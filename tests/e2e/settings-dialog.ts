import type { Page } from "@playwright/test";

/** The dialog of a bin's settings. */
export function settings(page: Page) {
  return page.getByRole("dialog", { name: "Settings of the bin" });
}
