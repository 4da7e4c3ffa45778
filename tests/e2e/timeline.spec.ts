import { expect, type Page } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { expectHitCount } from "./hit-list";
import { pick } from "./palette-steps";
import { send, sendMany } from "./send";
import { sendEvents } from "./send-events";

function timeline(page: Page) {
  return page.getByRole("slider", { name: "Time span" });
}

const CONFINED = /[?&]q=at%3E%3D[^&]+Z\+at%3C[^&]+Z$/;

/** The newest hits are in the last column or two: from there to the middle all are in, to the left of it none is. */
async function dragOver(page: Page, from: number, to: number): Promise<void> {
  const box = await timeline(page).boundingBox();
  if (box === null) throw new Error("The timeline is not there.");
  await page.mouse.move(box.x + box.width * from, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * ((from + to) / 2), box.y + 20);
  await page.mouse.move(box.x + box.width * to, box.y + 20);
  await page.mouse.up();
}

test("dragging over the timeline confines the search, again replaces it, and the cross lets go", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  await sendMany(bin.captureUrl, 3);
  await expectHitCount(page, 3);
  await expect(page.getByRole("img", { name: "Timeline, last hour: 3 hits" })).toBeVisible();

  await dragOver(page, 0.5, 0.999);
  await expect(page).toHaveURL(CONFINED);
  const first = page.url();
  await expect(page.getByText("3 of 3 shown")).toBeVisible();
  await expect(page.locator("[data-brush=held]")).toBeVisible();

  await dragOver(page, 0.3, 0.1);
  await expect(page).not.toHaveURL(first);
  await expect(page).toHaveURL(CONFINED);
  await expect(page.getByText("No hit matches")).toBeVisible();
  await page.goBack();
  await expect(page.getByText("3 of 3 shown")).toBeVisible();

  // What else is searched stays.
  await page.keyboard.press("/");
  await page.keyboard.press("End");
  await page.keyboard.type(" path:2");
  await expect(page.getByText("1 of 3 shown")).toBeVisible();
  await page.getByRole("button", { name: "Clear the time span" }).click();
  await expect(page.getByRole("combobox", { name: "Search hits" })).toHaveValue("path:2");
  await expect(page.locator("[data-brush]")).toBeHidden();
  await expect(timeline(page)).toBeFocused();
});

test("by keys: B goes to the timeline, Shift and arrows choose, Enter confines, Escape lets go", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  await sendMany(bin.captureUrl, 2);
  await expectHitCount(page, 2);
  await expect(timeline(page)).toBeVisible();
  await page.keyboard.press("b");
  await expect(timeline(page)).toBeFocused();
  await expect(timeline(page)).toHaveAttribute("aria-valuetext", "no span chosen");
  await page.keyboard.press("End");
  await page.keyboard.press("Shift+PageUp");
  await expect(timeline(page)).toHaveAttribute("aria-valuetext", /: 2 hits/);
  await expect(page.locator("[data-brush=draft]")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-brush]")).toBeHidden();
  await expect(timeline(page)).toBeFocused();

  await page.keyboard.press("End");
  await page.keyboard.press("Shift+PageUp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(CONFINED);
  await expect(page.getByText("2 of 2 shown")).toBeVisible();
  await expect(timeline(page)).toHaveAttribute("aria-valuetext", /^only /);
  await page.reload();
  await expect(page.locator("[data-brush=held]")).toBeVisible();

  await pick(page, "Choose a time span");
  await expect(timeline(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page).not.toHaveURL(/[?]q=/);
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true });

  test("a finger drawn along the timeline confines the search", async ({ page, openBin }) => {
    const bin = await openBin();
    await sendMany(bin.captureUrl, 2);
    await expectHitCount(page, 2);
    const box = await timeline(page).boundingBox();
    if (box === null) throw new Error("The timeline is not there.");
    const client = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", place: number | null) =>
      client.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: place === null ? [] : [{ x: box.x + box.width * place, y: box.y + 20 }],
      });
    await touch("touchStart", 0.6);
    for (const place of [0.65, 0.8, 0.999]) await touch("touchMove", place);
    await touch("touchEnd", null);
    await expect(page).toHaveURL(CONFINED);
    await expect(page.getByText("2 of 2 shown")).toBeVisible();
  });
});

test("the timeline shows what became of hits or which events they were, and joins the attempts of one delivery", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  await sendEvents(page, bin.id, [
    ["github", "push"],
    ["github", "issues"],
    ["github", "issues"],
  ]);
  const delivery = [
    "Content-Type",
    "application/json",
    "X-GitHub-Event",
    "ping",
    "X-GitHub-Delivery",
    "one-and-the-same",
  ];
  await send(bin.captureUrl, { headers: delivery, body: "{}" });
  await send(bin.captureUrl, { headers: delivery, body: "{}" });
  await expectHitCount(page, 5);
  // What came while the page was open is counted in, and grouped when it is read again.
  await page.reload();
  const drawing = (words: RegExp) => page.getByRole("img", { name: words });
  await expect(drawing(/^Timeline, last hour: 5 hits, answered 2xx or 3xx; 1 repeated delivery$/)).toBeVisible();
  await expect(page.locator("[data-family]")).toHaveCount(1);
  await expect(page.locator("[data-family] > span")).toHaveCount(2);

  await page.getByRole("radio", { name: "Event", exact: true }).click();
  await expect(drawing(/: 5 hits: 2 issues, 2 ping, 1 push; 1 repeated delivery$/)).toBeVisible();
  await sendEvents(page, bin.id, [["github", "pull_request"]]);
  await expect(drawing(/: 6 hits: 2 issues, 2 ping, 1 push, 1 pull_request;/)).toBeVisible();
  await page.keyboard.press("b");
  await page.keyboard.press("End");
  await page.keyboard.press("Shift+PageUp");
  await expect(timeline(page)).toHaveAttribute("aria-valuetext", /6 hits: .*2 of 2 attempts of one delivery$/);
  // The words about it lie within the strip, whatever their length.
  const strip = await timeline(page).boundingBox();
  const words = await page
    .getByRole("region", { name: "Timeline" })
    .getByText(/6 hits/)
    .first()
    .boundingBox();
  expect(words?.x).toBeGreaterThanOrEqual(strip?.x ?? 0);
  expect(await findViolations(page), "events being chosen").toEqual([]);
  await page.keyboard.press("Enter");
  await expect(page.getByText("6 of 6 shown")).toBeVisible();

  // Remembered by the browser.
  await page.reload();
  await expect(page.getByRole("radio", { name: "Event", exact: true })).toBeChecked();
  await expect(drawing(/2 issues/)).toBeVisible();
});
