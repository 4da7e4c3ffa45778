import path from "node:path";
import { fileURLToPath } from "node:url";

/** The clone's own directory, whatever the working directory is. */
export const projectRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
