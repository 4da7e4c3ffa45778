import { existsSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./project-root.mjs";

/** Takes settings from the clone's .env, if there is one. What the environment says already stays. */
export function loadEnvFile() {
  const file = path.join(projectRoot, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}
