import { expect } from "@playwright/test";
import { test } from "./fixtures";
import { hitHeading, hitList, hitRow } from "./hit-list";
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
  await expect(page.getByRole("button", { name: "Theme" })).toBeVisible();
});
