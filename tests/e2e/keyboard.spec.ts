import { expect } from "@playwright/test";
import { test } from "./fixtures";
import { expectHitCount, hitList, hitRow } from "./hit-list";
import { sendMany } from "./send";

test("j and k go through the hits, Enter goes into one", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendMany(bin.captureUrl, 4);
  await expectHitCount(page, 4);
  await expect(hitRow(page, 4)).toHaveAttribute("aria-selected", "true");

  await page.keyboard.press("j");
  await expect(hitRow(page, 3)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("j");
  await expect(hitRow(page, 2)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("k");
  await expect(hitRow(page, 3)).toHaveAttribute("aria-selected", "true");
  await expect(page).toHaveURL(new RegExp(`/b/${bin.id}/3$`));
  await expect(page.getByText("Hit 3", { exact: true })).toBeVisible();

  await hitList(page).focus();
  await page.keyboard.press("End");
  await expect(hitRow(page, 1)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-hit-view]")).toBeFocused();
});

test("Enter goes into a hit that is still on its way", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendMany(bin.captureUrl, 2);
  let letArrive = () => {};
  const arrival = new Promise<void>((resolve) => {
    letArrive = resolve;
  });
  await page.route(/\/api\/bins\/[^/]+\/hits\/1\?/, async (route) => {
    await arrival;
    await route.continue();
  });
  // Anew: in the page that followed, the first hit was shown as it came.
  await page.goto(`/b/${bin.id}/2`);
  await expectHitCount(page, 2);
  await hitList(page).focus();
  await page.keyboard.press("ArrowDown");
  const waiting = page.getByRole("status", { name: "The hit is loading" });
  await expect(waiting).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(waiting).toBeFocused();
  letArrive();
  await expect(page.getByRole("article", { name: /^Hit 1:/ })).toBeFocused();
});
