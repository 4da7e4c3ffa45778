import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures";
import { expectHitCount, hitList, hitRow, seqsInList } from "./hit-list";
import { sendMany } from "./send";

function selectedSeqs(page: Page): Promise<string[]> {
  return hitList(page)
    .getByRole("option", { selected: true })
    .evaluateAll((rows) => rows.map(({ id }) => id).sort());
}

function bar(page: Page) {
  return page.getByRole("group", { name: "Selected hits" });
}

test("by mouse: Ctrl takes single hits, Shift a range, and deleting them can be undone", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendMany(bin.captureUrl, 6);
  await expectHitCount(page, 6);

  await hitRow(page, 5).click({ modifiers: ["ControlOrMeta"] });
  await hitRow(page, 2).click({ modifiers: ["ControlOrMeta"] });
  await hitRow(page, 3).click({ modifiers: ["Shift"] });
  expect(await selectedSeqs(page)).toEqual(["hit-2", "hit-3", "hit-5"]);
  await expect(bar(page)).toContainText("3 selected");

  await bar(page).getByRole("button", { name: "Delete the selected" }).click();
  await expectHitCount(page, 3);
  expect(await seqsInList(page)).toEqual([6, 4, 1]);
  await expect(bar(page)).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expectHitCount(page, 6);

  await hitRow(page, 1).click({ modifiers: ["ControlOrMeta"] });
  await hitRow(page, 2).click({ modifiers: ["Shift"] });
  await page.keyboard.press("Delete");
  await page.getByRole("button", { name: "Do it now" }).click();
  await expect(async () => {
    const answer = await page.request.get(`/api/bins/${bin.id}/hits`);
    const { hits } = await answer.json();
    expect(hits.map(({ seq }: { seq: number }) => seq)).toEqual([6, 5, 4, 3]);
  }).toPass();
});

test("by keys: x toggles, Shift and arrows draw a range, p pins all of them, Escape lets go", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  await sendMany(bin.captureUrl, 5);
  await expectHitCount(page, 5);

  await hitRow(page, 4).click();
  await hitList(page).focus();
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+ArrowDown");
  expect(await selectedSeqs(page)).toEqual(["hit-2", "hit-3", "hit-4"]);
  await page.keyboard.press("Shift+ArrowUp");
  expect(await selectedSeqs(page)).toEqual(["hit-3", "hit-4"]);
  await page.keyboard.press("k");
  await page.keyboard.press("x");
  expect(await selectedSeqs(page)).toEqual(["hit-3"]);
  await page.keyboard.press("p");
  await expect(hitRow(page, 3).getByLabel("pinned")).toBeVisible();
  await expect(hitRow(page, 4).getByLabel("pinned")).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(bar(page)).toBeHidden();
  await page.keyboard.press("ControlOrMeta+a");
  await expect(bar(page)).toContainText("5 selected");
  // Hits that come do not join.
  await sendMany(bin.captureUrl, 1, 6);
  await expectHitCount(page, 6);
  await expect(bar(page)).toContainText("5 selected");
});

test("what is selected is saved as NDJSON and as HAR, oldest first", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendMany(bin.captureUrl, 3);
  await expectHitCount(page, 3);
  await hitRow(page, 3).click({ modifiers: ["ControlOrMeta"] });
  await hitRow(page, 1).click({ modifiers: ["ControlOrMeta"] });
  const save = async (format: RegExp) => {
    const download = page.waitForEvent("download");
    await bar(page).getByRole("button", { name: "Export" }).click();
    await page.getByRole("menuitem", { name: format }).click();
    const file = await download;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
  };

  const ndjson = await save(/NDJSON/);
  expect(ndjson.name).toMatch(/^hits-[0-9a-f]{8}-1-3\.ndjson$/);
  const hits = ndjson.text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(hits.map(({ seq }) => seq)).toEqual([1, 3]);
  expect(hits[0].body.base64).not.toBe("");

  const har = await save(/HAR/);
  expect(har.name).toMatch(/\.har$/);
  const { entries } = JSON.parse(har.text).log;
  expect(entries.map(({ request }: { request: { url: string } }) => request.url)).toEqual(hits.map(({ url }) => url));
});

test.describe("with a finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a long press selects, then taps take more in", async ({ page, openBin }) => {
    const bin = await openBin();
    await sendMany(bin.captureUrl, 3);
    await expectHitCount(page, 3);
    await hitRow(page, 2).evaluate((row) =>
      row.dispatchEvent(new PointerEvent("contextmenu", { bubbles: true, cancelable: true, pointerType: "touch" })),
    );
    await hitRow(page, 3).tap();
    await expect(bar(page)).toContainText("2 selected");
    await hitRow(page, 2).tap();
    await expect(bar(page)).toContainText("1 selected");
    await bar(page).getByRole("button", { name: "Select none" }).tap();
    await hitRow(page, 2).tap();
    await expect(hitList(page)).toBeHidden();
  });
});
