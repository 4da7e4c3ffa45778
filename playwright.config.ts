import { defineConfig } from "@playwright/test";

// Without a system's browser, Playwright takes its own. Chromium as root has no sandbox; the rest keeps it off the network.
const { HOOKSCOPE_BROWSER } = process.env;
const QUIET = ["gpu", "quic", "background-networking", "component-update", "sync"].map((part) => `--disable-${part}`);

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: ".data/test-results/e2e",
  globalSetup: "./tests/setup/playwright-setup.ts",
  workers: 2,
  retries: 0,
  timeout: 120_000,
  // Machines that build and test at the same time are slow, not wrong.
  expect: { timeout: 30_000 },
  reporter: "list",
  use: {
    ...(HOOKSCOPE_BROWSER === undefined ? {} : { launchOptions: launch(HOOKSCOPE_BROWSER) }),
    trace: "retain-on-failure",
  },
});

function launch(executablePath: string) {
  return { executablePath, args: ["--no-sandbox", "--no-first-run", ...QUIET] };
}
