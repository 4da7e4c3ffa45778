import { rm } from "node:fs/promises";
import path from "node:path";
import { projectRoot } from "./project-root.mjs";
import { runNode } from "./run-node.mjs";

/** Has Next write its types, which are not under version control, from the routes as they are now. */
export async function generateTypes() {
  await removeDevelopmentTypes();
  await runNode("node_modules/next/dist/bin/next", ["typegen"], { quiet: true, env: { NEXT_TELEMETRY_DISABLED: "1" } });
}

/** `next dev` leaves types of its own behind: those of a route that is gone would fail every check and build. */
export async function removeDevelopmentTypes() {
  await rm(path.join(projectRoot, ".next", "dev", "types"), { recursive: true, force: true });
}
