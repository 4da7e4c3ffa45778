import { expect } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { hitHeading, hitRow } from "./hit-list";
import { send } from "./send";

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong: ${colorScheme}`, async ({ page, openBin }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const bin = await openBin();
    expect(await findViolations(page), "an empty bin").toEqual([]);

    await send(bin.captureUrl, {
      path: "/a?b=c",
      headers: ["Content-Type", "application/json", "Authorization", "Basic YTpi", "Cookie", "sid=1; theme=dark"],
      body: '{"a": [1, null]}',
    });
    await send(bin.captureUrl, { method: "DELETE", path: "/b" });
    await hitRow(page, 1).click();
    await expect(hitHeading(page)).toContainText("/a?b=c");
    await page.getByRole("button", { name: "Basic: user and password" }).click();
    await page.getByRole("button", { name: "2 cookies" }).click();
    await page.getByRole("treeitem").first().click();
    expect(await findViolations(page), "a hit, its headers taken apart, its body as a tree").toEqual([]);
    await page.keyboard.press("n");
    await expect(page.getByRole("textbox", { name: "Note" })).toBeFocused();
    expect(await findViolations(page), "a note being written").toEqual([]);

    await hitRow(page, 2).click({ modifiers: ["ControlOrMeta"] });
    await expect(page.getByRole("group", { name: "Selected hits" })).toBeVisible();
    expect(await findViolations(page), "a selection").toEqual([]);

    await page.keyboard.press("/");
    await expect(page.getByRole("listbox", { name: "Completions" })).toBeVisible();
    expect(await findViolations(page), "completions").toEqual([]);
    await page.keyboard.type("method:DELETE path:b colour:red");
    await expect(page.getByText("There is no field")).toBeVisible();
    expect(await findViolations(page), "a mistake in a search").toEqual([]);
    await page.goto(`/b/${bin.id}?q=method%3ADELETE+path%3Aa`);
    await expect(page.getByText("No hit matches")).toBeVisible();
    expect(await findViolations(page), "a search without a match").toEqual([]);

    await page.goto("/");
    await expect(page.getByRole("link", { name: /bin/i }).first()).toBeVisible();
    expect(await findViolations(page), "the start page").toEqual([]);
  });
}
