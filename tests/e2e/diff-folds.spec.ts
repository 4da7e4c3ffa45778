import { expect } from "@playwright/test";
import { change, JSON_TYPE, section } from "./diff-screen";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { send } from "./send";

test("what is the same in thousands of values unfolds, from either end or as a whole, and folds again", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  const count = 9000;
  const list = (last: number) =>
    JSON.stringify([...Array.from({ length: count }, (_, at) => ({ id: `row-${at}` })), last]);
  await send(bin.captureUrl, { headers: JSON_TYPE, body: list(-1) });
  await send(bin.captureUrl, { headers: JSON_TYPE, body: list(-2) });
  await page.goto(`/b/${bin.id}/diff/1..2`);
  const body = section(page, "Body");
  const fold = body.getByRole("group", { name: /values the same$/ });
  // The two before the change are shown.
  await expect(fold).toHaveAccessibleName("8,998 values the same");
  await expect(body.getByText('"row-0"')).toHaveCount(0);

  await fold.getByRole("button", { name: "First 200" }).click();
  await expect(body.getByText('"row-0"').first()).toBeVisible();
  await expect(fold).toHaveAccessibleName("8,798 values the same");
  await fold.getByRole("button", { name: "Last 200" }).click();
  await expect(fold).toHaveAccessibleName("8,598 values the same");
  await fold.scrollIntoViewIfNeeded();
  await expect(body.getByText('"row-8798"').first()).toBeVisible();
  await fold.getByRole("button", { name: "Show the rest" }).click();
  await expect(fold.getByRole("button", { name: "Fold", exact: true })).toBeAttached();
  // Only what is near the screen is there; the change stays within reach.
  await expect(body.getByText('"row-4500"')).toHaveCount(0);
  await change(page, "$[9000]").getByRole("button").first().click();
  await expect(body.locator("[aria-current=true]")).toContainText("-2");
  await expect(body.locator("[aria-current=true]")).toBeInViewport();

  await fold.getByRole("button", { name: "Fold", exact: true }).click();
  await expect(fold).toHaveAccessibleName("8,998 values the same");
  await expect(body.getByText('"row-0"')).toHaveCount(0);
});

test("a body that both have unfolds, and lines of a text by key", async ({ page, openBin }) => {
  const bin = await openBin();
  const text = Array.from({ length: 700 }, (_, at) => `line ${at}`).join("\n");
  for (const region of ["eu", "us"]) {
    await send(bin.captureUrl, { headers: ["Content-Type", "text/plain", "X-Region", region], body: text });
  }
  await page.goto(`/b/${bin.id}/diff/1..2?view=unified`);
  const body = section(page, "Body");
  const fold = body.getByRole("group", { name: "700 lines the same" });
  await expect(fold).toBeVisible();
  expect(await findViolations(page), "folds").toEqual([]);
  await fold.getByRole("button", { name: "Show all" }).focus();
  await page.keyboard.press("Enter");
  await expect(body.getByText("line 0", { exact: true })).toBeVisible();
  await expect(body.getByText("line 0", { exact: true })).toHaveCount(1);
});

test("a change comes into view and stays there while tall rows around it are still drawn", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  const list = (last: number) =>
    JSON.stringify([...Array.from({ length: 900 }, (_, at) => ({ id: `row-${at}`, text: "x".repeat(600) })), last]);
  await send(bin.captureUrl, { headers: JSON_TYPE, body: list(-1) });
  await send(bin.captureUrl, { headers: JSON_TYPE, body: list(-2) });
  await page.goto(`/b/${bin.id}/diff/1..2`);
  const body = section(page, "Body");
  await body.getByRole("button", { name: "Show all" }).click();
  await expect(body.getByText('"row-0"').first()).toBeVisible();
  await page.keyboard.press("n");
  await expect(body.locator("[aria-current=true]")).toContainText("-2");
  await expect(body.getByText('"row-897"').first()).toBeAttached();
  await expect(body.locator("[aria-current=true]")).toBeInViewport();
});
