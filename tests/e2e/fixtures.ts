import { test as base } from "@playwright/test";
import { type Instance, startInstance } from "@/tests/setup/start-instance";
import { type OpenBin, openBin } from "./open-bin";
import { type Cable, startCable } from "./start-cable";

interface Fixtures {
  /** Makes a bin; `origin` is another way to the server than the straight one. */
  readonly openBin: (origin?: string) => Promise<OpenBin>;
  readonly cable: Cable;
}

/**
 * A browser context of its own for each test, against one built server per worker. `openBin` makes a bin as a person
 * does: by the button of the start page.
 */
export const test = base.extend<Fixtures, { instance: Instance }>({
  instance: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const instance = await startInstance();
      await use(instance);
      await instance.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: ({ instance }, use) => use(instance.url),
  openBin: ({ page }, use) => use((origin) => openBin(page, origin)),
  cable: async ({ instance }, use) => {
    const cable = await startCable(instance.port);
    await use(cable);
    await cable.remove();
  },
});
