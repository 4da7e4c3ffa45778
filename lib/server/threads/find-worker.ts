import { existsSync } from "node:fs";
import path from "node:path";

/** The bundle of a thread's code in a project's build; null where only Next was built. */
export function findWorker(root: string, name: "comparer" | "redactor"): string | null {
  const file = path.join(root, "dist", `${name}-worker.mjs`);
  return existsSync(file) ? file : null;
}
