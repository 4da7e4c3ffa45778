import { type Browser, test as base, expect } from "@playwright/test";
import { hitHeading, hitList } from "@/tests/e2e/hit-list";
import { expectLive } from "@/tests/e2e/open-bin";
import { startInstance } from "@/tests/setup/start-instance";
import { type DemoBin, fillDemoBin } from "./fill-demo-bin";
import { takePicture } from "./take-picture";

const WIDE = { width: 1280, height: 960 };
const PHONE = { width: 390, height: 780 };

// biome-ignore lint/complexity/noBannedTypes: no fixture of a test, one of the worker.
const test = base.extend<{}, { demo: DemoBin & { url: string } }>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern, and there is nothing to take.
    async ({}, use) => {
      // The port that everybody knows: it stands in the pictures.
      const instance = await startInstance({ env: { PORT: "3000" } });
      await use({ ...(await fillDemoBin(instance)), url: instance.url });
      await instance.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
});

for (const colorScheme of ["light", "dark"] as const) {
  const open = async (browser: Browser, { url, id, key }: DemoBin & { url: string }, view: string, viewport = WIDE) => {
    const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor: 2, reducedMotion: "reduce" });
    await context.addCookies([{ name: "hookscope_key", value: key, url }]);
    const page = await context.newPage();
    await page.goto(`${url}/b/${id}${view}`);
    await expectLive(page);
    if (viewport === WIDE) await expect(page.getByRole("region", { name: "Timeline" }).locator("canvas")).toBeVisible();
    return page;
  };

  test(`the inspector: ${colorScheme}`, async ({ browser, demo }) => {
    const page = await open(browser, demo, `/${demo.lastSeq}`);
    await expect(hitHeading(page)).toContainText("/stripe");
    await expect(page.getByRole("treeitem").first()).toBeVisible();
    await takePicture(page, `inspector-${colorScheme}`);
  });

  test(`a search: ${colorScheme}`, async ({ browser, demo }) => {
    const page = await open(browser, demo, `/${demo.lastSeq - 10}?q=provider%3Astripe+status%3A5xx`);
    await expect(hitList(page).getByRole("option").first()).toBeVisible();
    await takePicture(page, `search-${colorScheme}`);
  });

  test(`on a phone: ${colorScheme}`, async ({ browser, demo }) => {
    const page = await open(browser, demo, "", PHONE);
    await expect(hitList(page).getByRole("option").first()).toBeVisible();
    await takePicture(page, `phone-list-${colorScheme}`);
    await hitList(page).getByRole("option").first().click();
    await expect(page.getByRole("treeitem").first()).toBeAttached();
    await takePicture(page, `phone-hit-${colorScheme}`);
  });
}
