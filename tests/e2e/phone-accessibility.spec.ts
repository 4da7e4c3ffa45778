import { expect, type Page } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { hitHeading, hitRow } from "./hit-list";
import { send } from "./send";

test.use({ viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true });

/** What is wrong with the page, and whether anything of it is wider than the screen. */
async function expectFine(page: Page, what: string): Promise<void> {
  expect(await findViolations(page), what).toEqual([]);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `the width of ${what}`).toBeLessThanOrEqual(390);
}

async function openFromMenu(page: Page, line: string): Promise<void> {
  await page.getByRole("button", { name: /^Bin:/ }).click();
  await page.getByRole("menuitem", { name: line }).click();
}

const DIALOGS = [
  { line: "What it answers", role: "dialog", name: "What the bin answers" },
  { line: "Settings", role: "dialog", name: "Settings of the bin" },
  { line: "Send a sample event", role: "dialog", name: "Send a sample event" },
  { line: "Share the bin", role: "dialog", name: "Share the bin" },
  { line: "Shared links", role: "dialog", name: "Shared links" },
  { line: "Export", role: "dialog", name: "Export hits" },
  { line: "Import", role: "dialog", name: "Import hits" },
  { line: "How senders reach it", role: "dialog", name: "How senders reach this bin" },
  { line: "Alerts", role: "dialog", name: "Alerts" },
  { line: "Delete the bin", role: "alertdialog", name: "Delete the bin" },
] as const;

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong on a phone, in what opens over the page: ${colorScheme}`, async ({ page, openBin }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const bin = await openBin();
    await expectFine(page, "an empty bin");
    await send(bin.captureUrl, { path: "/a" });
    await expect(hitRow(page, 1)).toBeVisible();

    await page.getByRole("button", { name: /^Bin:/ }).click();
    await expect(page.getByRole("menuitem", { name: "Alerts" })).toBeVisible();
    await expectFine(page, "the menu of the bin");
    await page.keyboard.press("Escape");
    for (const { line, role, name } of DIALOGS) {
      await openFromMenu(page, line);
      await expect(page.getByRole(role, { name })).toBeVisible();
      await expectFine(page, name);
      await page.keyboard.press("Escape");
      await expect(page.getByRole(role, { name })).toBeHidden();
    }

    await page.getByRole("button", { name: "Commands" }).click();
    await expect(page.getByRole("menuitem", { name: "Show all keys" })).toBeAttached();
    await expectFine(page, "the palette");
    await page.getByRole("menuitem", { name: "Show all keys" }).click();
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await expectFine(page, "the help");
  });

  test(`axe finds nothing wrong on a phone, in the list, its search and a hit: ${colorScheme}`, async ({
    page,
    openBin,
  }) => {
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const bin = await openBin();
    await send(bin.captureUrl, {
      path: "/a?b=c",
      headers: ["Content-Type", "application/json", "Authorization", "Basic YTpi", "Cookie", "sid=1; theme=dark"],
      body: '{"a": [1, null]}',
    });
    await expect(hitRow(page, 1)).toBeVisible();
    await expectFine(page, "the list");

    const search = page.getByRole("combobox", { name: "Search hits" });
    await search.click();
    await expect(page.getByRole("listbox", { name: "Completions" })).toBeVisible();
    await expectFine(page, "completions");
    await search.fill("method:DELETE colour:red");
    await expect(page.getByText("There is no field")).toBeVisible();
    await expectFine(page, "a mistake in a search");
    await page.goto(`/b/${bin.id}?q=method%3ADELETE+path%3Aa`);
    await expect(page.getByText("No hit matches")).toBeVisible();
    await expectFine(page, "a search without a match");

    await page.goto(`/b/${bin.id}/1`);
    await expect(hitHeading(page)).toContainText("/a?b=c");
    await page.getByRole("button", { name: "Basic: user and password" }).click();
    await page.getByRole("button", { name: "2 cookies" }).click();
    await expect(page.getByRole("treeitem").first()).toBeAttached();
    await expectFine(page, "a hit");

    await page.goto("/");
    await expect(page.getByRole("link", { name: /bin/i }).first()).toBeVisible();
    await expectFine(page, "the start page");
  });
}
