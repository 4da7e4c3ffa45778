import { expect } from "@playwright/test";
import { test as base } from "@/tests/setup/browser-test";
import { type OpenBin, openBin } from "./open-bin";
import { type Cable, startCable } from "./start-cable";

interface Fixtures {
  /** Makes a bin; `origin` is another way to the server than the straight one. */
  readonly openBin: (origin?: string) => Promise<OpenBin>;
  readonly cable: Cable;
  /** Set it where captured content wants what its policy forbids, which the console tells then. */
  readonly expectsBlocked: boolean;
  /** In every test: no page threw, or wanted what its Content-Security-Policy forbids. */
  readonly quietPages: undefined;
}

/** A browser context of its own for each test. `openBin` makes a bin as a person does, `cable` can be cut. */
export const test = base.extend<Fixtures>({
  expectsBlocked: [false, { option: true }],
  quietPages: [
    async ({ context, expectsBlocked }, use) => {
      const problems: string[] = [];
      context.on("weberror", (problem) => problems.push(String(problem.error())));
      context.on("console", (message) => {
        // The recorder of traces asks for the images it sees; what the page itself draws needs no connection.
        const isRecorder = message.text().startsWith("Connecting to 'blob:");
        const isBlocked = message.text().includes("Content Security Policy") && !isRecorder;
        if (isBlocked && !expectsBlocked) problems.push(message.text());
      });
      await use(undefined);
      expect(problems).toEqual([]);
    },
    { auto: true },
  ],
  openBin: ({ page }, use) => use((origin) => openBin(page, origin)),
  cable: async ({ instance }, use) => {
    const cable = await startCable(instance.port);
    await use(cable);
    await cable.remove();
  },
});
