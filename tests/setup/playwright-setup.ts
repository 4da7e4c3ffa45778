import { startTestServer } from "./start-test-server";

/** Playwright's global setup; what it returns is the teardown. */
// biome-ignore lint/style/noDefaultExport: Playwright takes the default export.
export default function setup(): Promise<() => Promise<void>> {
  return startTestServer();
}
