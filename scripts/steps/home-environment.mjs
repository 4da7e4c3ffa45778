import { mkdir } from "node:fs/promises";
import path from "node:path";
import { projectRoot } from "./project-root.mjs";

const HOME = path.join(projectRoot, ".data", "home");

/**
 * An environment whose home directory lies in the clone: build and test programs leave settings and caches in it
 * (Prisma and Next under .config, browsers under .cache), and none of that is the user's business.
 */
export async function homeEnvironment() {
  await mkdir(HOME, { recursive: true });
  const { XDG_CONFIG_HOME, XDG_CACHE_HOME, XDG_DATA_HOME, ...rest } = process.env;
  const windows = process.platform === "win32" ? { USERPROFILE: HOME, APPDATA: HOME, LOCALAPPDATA: HOME } : {};
  return { ...rest, HOME, ...windows };
}
