import { readdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { expect } from "vitest";
import { findProjectRoot } from "@/lib/server/find-project-root";

interface BrowserBundle {
  /** Packages that it needs; what is of Node would be among them. */
  readonly packages: readonly string[];
  /** The files of ours in it, from the project's root. */
  readonly files: readonly string[];
}

/** Bundles every file of a folder of `lib` for the browser, in memory. */
export async function bundleForBrowser(name: string): Promise<BrowserBundle> {
  const root = findProjectRoot();
  const folder = path.join(root, "lib", name);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
  const { metafile, errors } = await build({
    absWorkingDir: root,
    entryPoints: files.map((file) => path.join(folder, file)),
    bundle: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "esm",
    outdir: "unused",
    packages: "external",
    logLevel: "silent",
    tsconfig: "tsconfig.json",
  });
  expect(errors).toEqual([]);
  const imported = Object.values(metafile.outputs).flatMap(({ imports }) => imports.map((entry) => entry.path));
  return { packages: [...new Set(imported)], files: Object.keys(metafile.inputs) };
}
