import { randomBytes } from "node:crypto";
import { mkdir, rm } from "node:fs/promises";
import path from "node:path";
import { findProjectRoot } from "@/lib/server/find-project-root";

export interface TestDirectory {
  readonly path: string;
  remove(): Promise<void>;
}

/** Where test directories lie. Their names begin with the id of the process that made them. */
export function testRoot(): string {
  return path.join(findProjectRoot(), ".data", "test");
}

/** A fresh directory under .data/test, outside of version control. */
export async function makeTestDirectory(): Promise<TestDirectory> {
  const directory = path.join(testRoot(), `${process.pid}-${randomBytes(6).toString("hex")}`);
  await mkdir(directory, { recursive: true });
  return {
    path: directory,
    remove: () => rm(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}
