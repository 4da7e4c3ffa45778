import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./fixtures";
import { expectHitCount, hitHeading, hitList, hitRow } from "./hit-list";
import { expectLive } from "./open-bin";
import { send } from "./send";

// More than there are controls on a page.
const MOST_TABS = 80;

/** Goes on with Tab until the control has the focus. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${control}.`);
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test("a whole session without a pointer", async ({ page, context }) => {
  // Many steps, on machines that do other things too.
  test.slow();
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);

  await test.step("make a bin, copy its URL, receive", async () => {
    await page.goto("/");
    await tabTo(page, page.getByRole("button", { name: "Make a bin" }));
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/b\/[0-9a-f-]{36}$/);
    await expectLive(page);
    await page.keyboard.press("c");
    await expect.poll(() => clipboard(page)).toMatch(/\/in\/[a-z0-9-]+$/);
    const captureUrl = await clipboard(page);
    const json = ["Content-Type", "application/json"];
    await send(captureUrl, { path: "/refunds/1?shop=north", headers: json, body: '{"total": 7}' });
    await send(captureUrl, { path: "/orders/2", headers: json, body: '{"total": 10, "customer": {"name": "Ada"}}' });
    await send(captureUrl, { path: "/refunds/3", headers: json, body: '{"total": 9}' });
    await expectHitCount(page, 3);
  });

  await test.step("search, and go into what was found", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("path:orders");
    await page.keyboard.press("Enter");
    await expect(page.getByText("1 of 3 shown")).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await expect(hitList(page)).toBeFocused();
    await page.keyboard.press("Home");
    await expect(hitHeading(page)).toContainText("/orders/2");
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-hit-view]")).toBeFocused();
  });

  await test.step("jump between sections, read the body as a tree", async () => {
    await page.keyboard.press("2");
    await expect(page).toHaveURL(/#headers$/);
    await page.keyboard.press("4");
    await expect(page).toHaveURL(/#body$/);
    const tree = page.getByRole("tree");
    await expect(tree.getByRole("treeitem").first()).toBeVisible();
    await tabTo(page, tree);
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("y");
    await expect.poll(() => clipboard(page)).toBe("10");
    await page.keyboard.press("-");
    await expect(tree.getByText("Ada")).toBeHidden();
    await page.keyboard.press("+");
    await expect(tree.getByText("Ada")).toBeVisible();
  });

  await test.step("pin, note, copy as curl", async () => {
    await page.keyboard.press("p");
    await expect(hitRow(page, 2).getByLabel("pinned")).toBeVisible();
    await page.keyboard.press("n");
    await expect(page.getByRole("textbox", { name: "Note" })).toBeFocused();
    await page.keyboard.type("Ada asked about this one");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(hitRow(page, 2)).toContainText("Ada asked about this one");
    await page.keyboard.press("Shift+C");
    await expect.poll(() => clipboard(page)).toMatch(/^curl .*\/orders\/2/s);
  });

  await test.step("back to all hits; select several, delete, undo", async () => {
    await page.keyboard.press("/");
    await expect(page.getByRole("combobox", { name: "Search hits" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("combobox", { name: "Search hits" })).toHaveValue("");
    // The searches made before are offered now: they close first.
    await expect(async () => {
      await page.keyboard.press("Escape");
      await expect(hitList(page)).toBeFocused({ timeout: 500 });
    }).toPass();
    await expectHitCount(page, 3);
    await page.keyboard.press("Home");
    await page.keyboard.press("Shift+J");
    await expect(page.getByRole("group", { name: "Selected hits" })).toContainText("2 selected");
    await page.keyboard.press("Delete");
    await expectHitCount(page, 1);
    await page.keyboard.press("z");
    await expectHitCount(page, 3);
  });

  await test.step("help, and the palette", async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.keyboard.press("ControlOrMeta+k");
    await expect(page.getByRole("searchbox", { name: "Command, bin or number of a hit" })).toBeFocused();
    await page.keyboard.type("settings");
    await expect(page.getByRole("menuitem")).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(page.getByRole("textbox", { name: "Name" })).toBeFocused();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("Shop");
    await page.keyboard.press("Enter");
    await expect(page).toHaveTitle(/^Shop\b/);
    await expect(page.getByRole("dialog")).toBeHidden();
  });
});
