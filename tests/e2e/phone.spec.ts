import { expect } from "@playwright/test";
import { test } from "./fixtures";
import { hitHeading, hitList, hitRow } from "./hit-list";
import { liveChip } from "./open-bin";
import { send } from "./send";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("on a phone the list is a page, a hit is a page, and nothing is wider than the screen", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  const expectNoOverflow = async () => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  };
  await expectNoOverflow();
  await send(bin.captureUrl, { path: `/${"a-long-path-".repeat(30)}?q=1`, headers: ["X-Long", "v".repeat(2000)] });

  await hitRow(page, 1).tap();
  await expect(hitHeading(page)).toContainText("/a-long-path-");
  await expect(hitList(page)).toBeHidden();
  await expectNoOverflow();

  await page.getByRole("button", { name: "Back to the list" }).tap();
  await expect(hitRow(page, 1)).toBeVisible();
  await expectNoOverflow();
});

test("a swipe goes to the hit beside, and the theme is within reach", async ({ page, openBin }) => {
  const bin = await openBin();
  for (const name of ["one", "two"]) await send(bin.captureUrl, { path: `/${name}` });
  await hitRow(page, 2).tap();
  await expect(hitHeading(page)).toContainText("/two");
  const swipe = (from: number, to: number) =>
    page.locator("[data-hit-view]").evaluate(
      (element, [start, end]) => {
        const touch = (x: number) => new Touch({ identifier: 1, target: element, clientX: x, clientY: 300 });
        element.dispatchEvent(new TouchEvent("touchstart", { touches: [touch(start)], bubbles: true }));
        element.dispatchEvent(new TouchEvent("touchend", { changedTouches: [touch(end)], bubbles: true }));
      },
      [from, to] as const,
    );
  await swipe(300, 100);
  await expect(hitHeading(page)).toContainText("/one");
  await swipe(100, 300);
  await expect(hitHeading(page)).toContainText("/two");
  await page.getByRole("button", { name: /^Bin:/ }).click();
  await page.getByRole("menuitem", { name: "Dark" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("what has no room in the bar is in the menu, and nothing of the bar is cut off", async ({
  page,
  cable,
  openBin,
}) => {
  const bin = await openBin(cable.url);
  await send(bin.captureUrl, { path: "/one" });
  await expect(hitRow(page, 1)).toBeVisible();
  await page.getByRole("button", { name: /^Bin:/ }).click();
  await page.getByRole("menuitem", { name: "How senders reach it" }).click();
  await expect(page.getByRole("dialog", { name: "How senders reach this bin" })).toContainText("Where to paste it");
  await page.keyboard.press("Escape");

  const menu = page.getByRole("button", { name: /^Bin:/ });
  await expect(menu).toBeInViewport({ ratio: 1 });
  cable.cut();
  await expect(liveChip(page, /^Offline/)).toBeVisible();
  await expect(menu).toBeInViewport({ ratio: 1 });
});
