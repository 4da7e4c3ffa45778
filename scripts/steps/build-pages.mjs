import { removeDevelopmentTypes } from "./generate-types.mjs";
import { runNode } from "./run-node.mjs";

/** Builds the pages and routes into .next. */
export async function buildPages() {
  await removeDevelopmentTypes();
  await runNode("node_modules/next/dist/bin/next", ["build"], {
    env: { NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });
}
