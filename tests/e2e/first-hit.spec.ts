import { expect } from "@playwright/test";
import { test } from "./fixtures";
import { hitHeading, hitRow, seqsInList } from "./hit-list";
import { expectLive } from "./open-bin";
import { send } from "./send";

const BODY = '{"amount": 10.50, "id": 12345678901234567890, "name": "Zoë"}';
const HEADERS = ["X-Shop-Event", "order/created", "x-shop-event", "second", "Content-Type", "application/json"];

test("a webhook appears in the open page without a reload, byte for byte", async ({ page, openBin }) => {
  const bin = await openBin();
  await expect(page.getByRole("heading", { name: "Waiting for the first hit" })).toBeVisible();
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));

  await send(bin.captureUrl, { path: "/orders?x=1&y=%20", headers: HEADERS, body: BODY });

  await expect(hitRow(page, 1)).toContainText("/orders");
  await expect(hitHeading(page)).toContainText(`${bin.captureUrl}/orders?x=1&y=%20`);
  const rows = page.getByRole("table", { name: "Headers" }).locator("tbody tr");
  await expect(rows).toHaveCount(6);
  // Order, case and duplicates as they were sent.
  expect(await rows.getByRole("rowheader").allInnerTexts()).toEqual([
    "Host",
    "Connection",
    "Content-Length",
    "X-Shop-Event",
    "x-shop-event",
    "Content-Type",
  ]);
  await expect(rows.nth(4)).toContainText("second");
  await page
    .getByRole("radio", { name: "Text" })
    .or(page.getByRole("button", { name: "Text", exact: true }))
    .click();
  await expect(page.locator("#body")).toContainText(BODY);
  expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
});

test("a link to a hit opens it, and back and forward go between hits", async ({ page, openBin }) => {
  const bin = await openBin();
  for (const name of ["one", "two", "three"]) await send(bin.captureUrl, { path: `/${name}`, body: name });

  await page.goto(`/b/${bin.id}/2`);
  await expectLive(page);
  await expect(hitHeading(page)).toContainText("/two");
  await expect(hitRow(page, 2)).toHaveAttribute("aria-selected", "true");

  await hitRow(page, 3).click();
  await expect(hitHeading(page)).toContainText("/three");
  await expect(page).toHaveURL(new RegExp(`/b/${bin.id}/3$`));
  await page.goBack();
  await expect(hitHeading(page)).toContainText("/two");
  expect(await seqsInList(page)).toEqual([3, 2, 1]);
});

test("the test-hit button sends the first hit", async ({ page, openBin }) => {
  await openBin();
  await page.getByRole("button", { name: "Send a test hit" }).click();
  await expect(hitRow(page, 1)).toContainText("POST");
});

test("a bin of somebody else is not there", async ({ openBin, browser, instance }) => {
  const bin = await openBin();
  const stranger = await browser.newContext({ baseURL: instance.url });
  const page = await stranger.newPage();
  const answer = await page.goto(`/b/${bin.id}`);
  expect(answer?.status()).toBe(404);
  await stranger.close();
});
