import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures";
import { expectHitCount } from "./hit-list";
import { pick } from "./palette-steps";
import { send, sendMany } from "./send";
import { stubNotifications } from "./stub-notifications";

function shownNotifications(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { shownNotifications: string[] }).shownNotifications);
}

/** Puts another window before the page, or takes it away. A driven browser says that every page has the focus. */
async function setAway(page: Page, isAway: boolean): Promise<void> {
  await page.evaluate((away) => {
    document.hasFocus = () => !away;
    window.dispatchEvent(new FocusEvent(away ? "blur" : "focus"));
  }, isAway);
}

function iconHref(page: Page): Promise<string> {
  return page
    .locator('link[rel~="icon"]')
    .first()
    .evaluate((link: HTMLLinkElement) => link.href);
}

test("hits that nobody sees are counted in the tab, marked on its icon and notified", async ({ page, openBin }) => {
  await stubNotifications(page, "granted");
  const bin = await openBin();
  await sendMany(bin.captureUrl, 1);
  await expectHitCount(page, 1);
  await expect(page).toHaveTitle(/^Bin \w+ · Hookscope$/);
  await pick(page, "Set alerts");
  await page.getByRole("switch", { name: "Notification" }).click({ force: true });
  await expect(page.getByRole("switch", { name: "Notification" })).toBeChecked();
  await page.keyboard.press("Escape");

  // In view, a hit is no news.
  await sendMany(bin.captureUrl, 1, 2);
  await expectHitCount(page, 2);
  await expect(page).toHaveTitle(/^Bin \w+ · Hookscope$/);

  const plainIcon = await iconHref(page);
  await setAway(page, true);
  await send(bin.captureUrl, { path: "/first" });
  await expect(page).toHaveTitle(/^\(1\) Bin \w+ · Hookscope$/);
  await expect.poll(() => iconHref(page)).toMatch(/^data:image\/svg\+xml,.*circle/);
  await expect
    .poll(() => shownNotifications(page))
    .toEqual([expect.stringMatching(/^1 new hit in Bin .* \| POST \/first$/)]);
  await send(bin.captureUrl, { path: "/second" });
  await expect(page).toHaveTitle(/^\(2\) /);

  await setAway(page, false);
  await expect(page).toHaveTitle(/^Bin \w+ · Hookscope$/);
  await expect.poll(() => iconHref(page)).toBe(plainIcon);

  // Remembered, for every bin.
  await page.reload();
  await expect(page.getByRole("button", { name: "Alerts: on" })).toBeVisible();
});

test("notifications that the browser refuses stay off, and it is said why", async ({ page, openBin }) => {
  await stubNotifications(page, "denied");
  const bin = await openBin();
  await pick(page, "Set alerts");
  await page.getByRole("switch", { name: "Notification" }).click({ force: true });
  await expect(page.getByText("This browser blocks notifications from here")).toBeVisible();
  await expect(page.getByRole("switch", { name: "Notification" })).not.toBeChecked();
  await page.keyboard.press("Escape");
  await setAway(page, true);
  await sendMany(bin.captureUrl, 1);
  await expect(page).toHaveTitle(/^\(1\) /);
  expect(await shownNotifications(page)).toEqual([]);
});
