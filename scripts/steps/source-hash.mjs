import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { projectRoot } from "./project-root.mjs";

// Everything that goes into the build. Tests, docs and the migrations (read at start) do not.
const SOURCES = [
  "app",
  "cli",
  "components",
  "lib",
  "public",
  "prisma/schema.prisma",
  "scripts/steps/build-all.mjs",
  "scripts/steps/build-pages.mjs",
  "scripts/steps/bundle-options.mjs",
  "scripts/steps/generate-client.mjs",
  "server.ts",
  "instrumentation.ts",
  "instrumentation-client.ts",
  "next.config.js",
  "postcss.config.js",
  "postcss.config.mjs",
  "package.json",
  "package-lock.json",
];

async function listFiles(relative) {
  const entries = await readdir(path.join(projectRoot, relative), { withFileTypes: true }).catch((error) => {
    if (error.code === "ENOENT") return [];
    if (error.code === "ENOTDIR") return null;
    throw error;
  });
  if (entries === null) return [relative];
  const names = entries.filter((entry) => entry.isDirectory() || entry.isFile()).map((entry) => entry.name);
  const lists = await Promise.all(names.map((name) => listFiles(`${relative}/${name}`)));
  return lists.flat();
}

/** The SHA-256 over names and bytes of all files that go into the build: the same sources give the same hash anywhere. */
export async function sourceHash() {
  const files = (await Promise.all(SOURCES.map(listFiles))).flat().sort();
  const hash = createHash("sha256");
  for (const file of files) {
    const content = await readFile(path.join(projectRoot, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}
