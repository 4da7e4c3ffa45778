import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures";
import { hitHeading, hitRow } from "./hit-list";
import { send } from "./send";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds wrong, as "rule: elements". */
async function findViolations(page: Page): Promise<string[]> {
  // Rows fade in and dialogs slide: colours are judged when they have come to rest.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  await page.evaluate(await readFile(AXE, "utf8"));
  return await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    // React Aria's announcer refers for some seconds to what is gone from the page by then.
    const { violations } = await axe.run({ exclude: [["[data-live-announcer]"]] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
  });
}

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
