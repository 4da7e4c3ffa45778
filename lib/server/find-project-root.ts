import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const MARK = path.join("prisma", "migrations", "migration_lock.toml");

/**
 * The directory that holds prisma/, node_modules/ and the build: found upwards from this module (as source, in
 * dist/ or in Next's output), else upwards from the working directory. Throws when neither leads to it.
 */
export function findProjectRoot(): string {
  for (const start of [path.dirname(fileURLToPath(import.meta.url)), process.cwd()]) {
    for (let directory = start; ; directory = path.dirname(directory)) {
      if (existsSync(path.join(directory, MARK))) return directory;
      if (directory === path.dirname(directory)) break;
    }
  }
  throw new Error("Cannot find the directory prisma/migrations. Start Hookscope from inside its own directory.");
}
