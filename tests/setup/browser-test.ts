import { test as base } from "@playwright/test";
import { type Instance, startInstance } from "./start-instance";

interface WorkerParts {
  /** The built server on a database of its own, shared by the tests of a worker: make a bin per test. */
  readonly instance: Instance;
}

/** Playwright's test with an instance; `page.goto("/")` opens its start page. */
export const test = base.extend<{ baseURL: string }, WorkerParts>({
  instance: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern, and there is nothing to take.
    async ({}, use) => {
      const instance = await startInstance();
      await use(instance);
      await instance.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  baseURL: async ({ instance }, use) => use(instance.url),
});
