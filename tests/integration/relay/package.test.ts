import { execFile } from "node:child_process";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findProjectRoot } from "@/lib/server/find-project-root";

const run = promisify(execFile);
const root = findProjectRoot();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "hookscope-package-"));
});
afterAll(() => rm(folder, { recursive: true }));

it("what npm pack makes of a build runs as hookscope, from anywhere", async () => {
  const packed = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], { cwd: root });
  const [{ filename, files }] = JSON.parse(packed.stdout);
  expect(files.map((file: { path: string }) => file.path).sort()).toEqual([
    "LICENSE",
    "README.md",
    "dist/cli.mjs",
    "package.json",
  ]);
  await run("tar", ["-xzf", filename], { cwd: folder });
  // What its dependencies would be installed as.
  await symlink(path.join(root, "node_modules"), path.join(folder, "node_modules"), "dir");
  const { stdout } = await run(path.join(folder, "package", "dist", "cli.mjs"), ["--version"]);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
