import { existsSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./project-root.mjs";
import { runNode } from "./run-node.mjs";

/** Has Next write its types (next-env.d.ts), which are not under version control, where no build or check has yet. */
export async function generateTypes() {
  if (existsSync(path.join(projectRoot, "next-env.d.ts"))) return;
  await runNode("node_modules/next/dist/bin/next", ["typegen"], { quiet: true, env: { NEXT_TELEMETRY_DISABLED: "1" } });
}
