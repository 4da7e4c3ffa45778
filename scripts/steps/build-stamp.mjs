import { access, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { projectRoot } from "./project-root.mjs";

const STAMP = path.join(projectRoot, "dist", "build.json");
const PRODUCTS = ["dist/server.mjs", ".next/BUILD_ID", "prisma/generated/client/client.ts"];

/** The hash of the sources that the present build was made from; null when there is no whole build. */
export async function findBuildHash() {
  try {
    for (const product of PRODUCTS) await access(path.join(projectRoot, product));
    return JSON.parse(await readFile(STAMP, "utf8")).sourceHash ?? null;
  } catch {
    return null;
  }
}

/** Marks the build as unfinished: taken away before, written after. */
export async function clearBuildHash() {
  await rm(STAMP, { force: true });
}

export async function writeBuildHash(sourceHash) {
  await mkdir(path.dirname(STAMP), { recursive: true });
  await writeFile(STAMP, `${JSON.stringify({ sourceHash })}\n`);
}
