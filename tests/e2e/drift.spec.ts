import { expect, type Page } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { expectHitCount, hitRow } from "./hit-list";
import type { OpenBin } from "./open-bin";
import { send } from "./send";

const JSON_TYPE = ["Content-Type", "application/json"];

function openHit(page: Page, seq: number) {
  return page.getByRole("article", { name: new RegExp(`^Hit ${seq}:`) });
}

async function sendOrder({ captureUrl }: OpenBin, order: object): Promise<number> {
  return await send(captureUrl, { path: "/orders", headers: JSON_TYPE, body: JSON.stringify(order) });
}

test("a baseline is set by a key, new hits say live how far they are from it, and a press on that compares", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  await sendOrder(bin, { id: 1, total: 12 });
  await hitRow(page, 1).click();
  await expect(openHit(page, 1)).toBeVisible();
  await expect(openHit(page, 1).getByRole("button", { name: "Compare" })).toBeVisible();
  await page.keyboard.press("g");
  await expect(openHit(page, 1).getByText("baseline", { exact: true })).toBeVisible();
  await expect(hitRow(page, 1).getByLabel("pinned")).toBeVisible();

  await sendOrder(bin, { id: 2, total: 14 });
  await sendOrder(bin, { id: 3, total: "14", gift: true, note: "" });
  await expect(hitRow(page, 3)).toContainText("±3");
  await expect(hitRow(page, 3)).toContainText("against the baseline: 2 added, 1 type change");
  await expect(hitRow(page, 2)).not.toContainText("±");
  await hitRow(page, 2).click();
  await expect(openHit(page, 2).getByRole("link", { name: /same shape/ })).toBeVisible();
  await hitRow(page, 3).click();
  await expect(openHit(page, 3).getByRole("link", { name: /2 added, 1 type change/ })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);

  await hitRow(page, 3).getByText("±3").click();
  await page.waitForURL(/\/diff\/1\.\.3$/);
  await expect(page.getByRole("region", { name: "Changes" }).getByText("$.gift")).toBeVisible();
  await page.goBack();
  await expect(openHit(page, 3)).toBeVisible();
  await openHit(page, 3)
    .getByRole("link", { name: /2 added, 1 type change/ })
    .click();
  await page.waitForURL(/\/diff\/1\.\.3$/);
});

test("from the menu and the palette: another baseline, and none", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendOrder(bin, { a: 1 });
  await sendOrder(bin, { a: 1, b: 2 });
  await expectHitCount(page, 2);
  await hitRow(page, 1).click();
  await openHit(page, 1).getByRole("button", { name: "Compare" }).click();
  await page.getByRole("menuitem", { name: /Make it the baseline of POST \/orders/ }).click();
  await expect(hitRow(page, 2)).toContainText("against the baseline: 1 added");

  await hitRow(page, 2).click();
  await expect(openHit(page, 2).getByRole("link", { name: /1 added/ })).toBeVisible();
  await openHit(page, 2).getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("menuitem", { name: /With the baseline, hit 1/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("searchbox", { name: "Command, bin or number of a hit" })).toBeFocused();
  await page.keyboard.type("baseline of its event");
  await page.keyboard.press("Enter");
  await expect(openHit(page, 2).getByText("baseline", { exact: true })).toBeVisible();
  await expect(hitRow(page, 1)).toContainText("against the baseline: 1 removed");

  await page.keyboard.press("g");
  await expect(openHit(page, 2).getByText("baseline", { exact: true })).toBeHidden();
  await expect(hitRow(page, 1)).not.toContainText("±");
});

test("the baseline's key compares with it", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendOrder(bin, { a: 1 });
  await hitRow(page, 1).click();
  await expect(openHit(page, 1).getByRole("button", { name: "Compare" })).toBeVisible();
  await page.keyboard.press("g");
  await expect(openHit(page, 1).getByText("baseline", { exact: true })).toBeVisible();
  await sendOrder(bin, { a: 2 });
  await hitRow(page, 2).click();
  await expect(openHit(page, 2).getByRole("link", { name: /same shape/ })).toBeVisible();
  await page.keyboard.press("Shift+D");
  await page.waitForURL(/\/diff\/1\.\.2$/);
});

test("what differs between all hits of an event is folded as noise that was learned", async ({ page, openBin }) => {
  const bin = await openBin();
  for (const n of [1, 2, 3, 4, 5, 6]) await sendOrder(bin, { batch: n * 17, total: n === 6 ? 2 : 1 });
  await page.goto(`/b/${bin.id}/diff/5..6`);
  const changes = page.getByRole("region", { name: "Changes" }).getByRole("listitem");
  await expect(changes.filter({ hasText: "$.total" })).toBeVisible();
  await expect(changes.filter({ hasText: "$.batch" })).toHaveCount(0);
});

test("what comparisons ignore is set in the bin's settings, and is no drift from then on", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  await sendOrder(bin, { a: 1 });
  await page.request.put(`/api/bins/${bin.id}/hits/1/baseline`, { headers: { origin: new URL(page.url()).origin } });
  await sendOrder(bin, { a: 1, extra: 1 });
  await expect(hitRow(page, 2)).toContainText("against the baseline: 1 added");
  await page.getByRole("button", { name: /^Bin: answer, settings/ }).click();
  await page.getByRole("menuitem", { name: /settings/i }).click();
  const settings = page.getByRole("dialog", { name: "Settings of the bin" });
  await settings.getByText("What comparisons ignore").click();
  const paths = settings.getByRole("textbox", { name: "Paths in bodies, one on a line" });
  await paths.fill("$.extra[");
  await settings.getByRole("button", { name: "Save" }).click();
  await expect(settings.getByText(/“\$\.extra\[” is no path/)).toBeVisible();
  await expect(paths).toBeFocused();
  expect(await findViolations(page)).toEqual([]);
  await paths.fill("$.extra");
  await settings.getByRole("button", { name: "Save" }).click();
  await expect(settings).toBeHidden();
  await expect(hitRow(page, 2)).not.toContainText("±");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong on a phone: ${colorScheme}`, async ({ page, openBin }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const bin = await openBin();
    await sendOrder(bin, { a: 1 });
    await page.request.put(`/api/bins/${bin.id}/hits/1/baseline`, { headers: { origin: new URL(page.url()).origin } });
    await sendOrder(bin, { a: "1" });
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(hitRow(page, 2)).toContainText("±1");
    expect(await findViolations(page), "the list").toEqual([]);
    await hitRow(page, 2).click();
    await expect(openHit(page, 2).getByRole("link", { name: /1 type change/ })).toBeVisible();
    expect(await findViolations(page), "the hit").toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}

test("deleting a baseline says so, and once it is gone nothing is held against it", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendOrder(bin, { a: 1 });
  await sendOrder(bin, { a: 1, b: 2 });
  await hitRow(page, 1).click();
  await expect(openHit(page, 1).getByRole("button", { name: "Compare" })).toBeVisible();
  await page.keyboard.press("g");
  await expect(hitRow(page, 2)).toContainText("against the baseline: 1 added");
  await page.keyboard.press("Delete");
  const done = page.getByRole("region", { name: "Just done" });
  await expect(done).toContainText("Hit 1 deleted, the baseline of POST /orders");
  await done.getByRole("button", { name: "Do it now" }).click();
  await expect(hitRow(page, 2)).not.toContainText("against the baseline");
  await page.goto(`/b/${bin.id}/diff/baseline..2`);
  await expect(page.getByText("Its event has no baseline")).toBeVisible();
});
