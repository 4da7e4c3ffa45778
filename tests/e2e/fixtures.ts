import { test as base } from "@/tests/setup/browser-test";
import { type OpenBin, openBin } from "./open-bin";
import { type Cable, startCable } from "./start-cable";

interface Fixtures {
  /** Makes a bin; `origin` is another way to the server than the straight one. */
  readonly openBin: (origin?: string) => Promise<OpenBin>;
  readonly cable: Cable;
}

/** A browser context of its own for each test. `openBin` makes a bin as a person does, `cable` can be cut. */
export const test = base.extend<Fixtures>({
  openBin: ({ page }, use) => use((origin) => openBin(page, origin)),
  cable: async ({ instance }, use) => {
    const cable = await startCable(instance.port);
    await use(cable);
    await cable.remove();
  },
});
