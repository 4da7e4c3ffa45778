import { defineConfig } from "@playwright/test";
import tests from "../../playwright.config";

/** The pictures are taken by the means of the browser tests, and are no tests. */
// biome-ignore lint/style/noDefaultExport: Playwright takes the default export.
export default defineConfig({
  ...tests,
  testDir: ".",
  outputDir: "../../.data/test-results/pictures",
  globalSetup: "../setup/playwright-setup.ts",
  workers: 1,
  use: { ...tests.use, trace: "off", locale: "en-GB", timezoneId: "UTC", viewport: { width: 1280, height: 800 } },
});
