import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds wrong on the page as it stands, as "rule: elements". */
export async function findViolations(page: Page): Promise<string[]> {
  // Rows fade in and dialogs slide: colours are judged when they have come to rest.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
  await page.evaluate(await readFile(AXE, "utf8"));
  return await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    // Beside an open dialog the page is hidden, its heading and its landmark with it. axe knows that, but looks for the
    // dialog where only a wide screen has it.
    const isPageHidden = document.querySelector("[role=dialog], [role=alertdialog]") !== null;
    const rules = Object.fromEntries(
      ["landmark-one-main", "page-has-heading-one"].map((rule) => [rule, { enabled: !isPageHidden }]),
    );
    // React Aria's announcer refers for some seconds to what is gone from the page by then.
    const { violations } = await axe.run({ exclude: [["[data-live-announcer]"]] }, { rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(" | ")}`);
  });
}
