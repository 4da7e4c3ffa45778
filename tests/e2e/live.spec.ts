import { expect } from "@playwright/test";
import { test } from "./fixtures";
import { expectHitCount, hitRow, seqsInList } from "./hit-list";
import { expectLive, liveChip } from "./open-bin";
import { send, sendMany } from "./send";

const descending = (count: number) => Array.from({ length: count }, (_, index) => count - index);

test("after a lost connection nothing is missed and nothing doubled", async ({ page, cable, openBin }) => {
  const bin = await openBin(cable.url);
  await sendMany(bin.captureUrl, 3);
  await expectHitCount(page, 3);

  cable.cut();
  await expect(liveChip(page, /^Offline since/)).toBeVisible();
  await sendMany(bin.captureUrl, 9, 4);
  await expectHitCount(page, 3);

  const meanwhile = sendMany(bin.captureUrl, 4, 13);
  cable.mend();
  await meanwhile;
  await expectLive(page);
  await expectHitCount(page, 16);
  expect(await seqsInList(page)).toEqual(descending(16));
  for (const seq of [1, 4, 16]) await expect(hitRow(page, seq)).toHaveAttribute("aria-busy", "false");
});

test("more than a screen can catch up one by one is read anew", async ({ page, cable, openBin }) => {
  const bin = await openBin(cable.url);
  await send(bin.captureUrl);
  await expectHitCount(page, 1);

  cable.cut();
  await expect(liveChip(page, /^Offline since/)).toBeVisible();
  for (let sent = 0; sent < 600; sent += 50) await sendMany(bin.captureUrl, 50);
  cable.mend();

  await expectLive(page);
  await expectHitCount(page, 601);
  await expect(hitRow(page, 601)).toContainText("/n/");
});

test("two tabs show the same, a deletion in one included", async ({ page, context, openBin }) => {
  const bin = await openBin();
  await sendMany(bin.captureUrl, 3);
  const other = await context.newPage();
  await other.goto(`/b/${bin.id}`);
  await expectLive(other);
  await expectHitCount(page, 3);
  await expectHitCount(other, 3);

  const origin = new URL(bin.captureUrl).origin;
  const answer = await page.request.delete(`/api/bins/${bin.id}/hits/2`, { headers: { origin } });
  expect(answer.ok()).toBe(true);

  for (const tab of [page, other]) {
    await expectHitCount(tab, 2);
    expect(await seqsInList(tab)).toEqual([3, 1]);
  }
});

test("a bin that is deleted elsewhere says so", async ({ page, openBin }) => {
  const bin = await openBin();
  const origin = new URL(bin.captureUrl).origin;
  await page.request.delete(`/api/bins/${bin.id}`, { headers: { origin } });
  await expect(page.getByRole("heading", { name: "This bin was deleted" })).toBeVisible();
});

test("coming back to a bin shows what came meanwhile, between what was known", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendMany(bin.captureUrl, 5);
  await expectHitCount(page, 5);
  await page.getByRole("link", { name: /all bins/ }).click();
  await expect(page.getByRole("button", { name: "Make a bin" })).toBeVisible();
  await sendMany(bin.captureUrl, 7, 6);

  await page.locator(`a[href="/b/${bin.id}"]`).click();
  await expectLive(page);
  await expectHitCount(page, 12);
  expect(await seqsInList(page)).toEqual(descending(12));
});
