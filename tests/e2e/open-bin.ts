import { expect, type Page } from "@playwright/test";

export interface OpenBin {
  readonly id: string;
  readonly captureUrl: string;
}

/** Makes a bin on the start page and waits until its dashboard is live. */
export async function openBin(page: Page, origin = ""): Promise<OpenBin> {
  await page.goto(`${origin}/`);
  await page.getByRole("button", { name: "Make a bin" }).click();
  await page.waitForURL(/\/b\/[0-9a-f-]{36}$/);
  await expectLive(page);
  const id = new URL(page.url()).pathname.slice("/b/".length);
  const answer = await page.request.get(`${origin}/api/bins/${id}`);
  const { captureUrl } = await answer.json();
  return { id, captureUrl };
}

/** The chip that says how current the screen is. */
export function liveChip(page: Page, text: string | RegExp) {
  return page.getByRole("status").filter({ hasText: text });
}

export async function expectLive(page: Page): Promise<void> {
  // After a cut, the next attempt to connect may be some seconds away.
  await expect(liveChip(page, /^Live$/)).toBeVisible({ timeout: 30_000 });
}
