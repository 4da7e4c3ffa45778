import { lstat, readFile, symlink } from "node:fs/promises";
import path from "node:path";

interface Link {
  /** The file that exists; both paths are relative to the package. */
  readonly source: string;
  /** The name that should lead to it. */
  readonly target: string;
}

/**
 * Makes the symbolic links between libraries that an npm package cannot hold. The package has an install script for
 * it, but npm does not run those unasked. Does nothing where they are there already.
 */
export async function restoreLinks(nativeDirectory: string): Promise<void> {
  const links = await readLinks(path.join(nativeDirectory, "pg-symlinks.json"));
  const packageDirectory = path.dirname(nativeDirectory);
  await Promise.all(
    links.map(async ({ source, target }) => {
      const place = path.join(packageDirectory, target);
      if (await exists(place)) return;
      await symlink(path.relative(path.dirname(target), source), place).catch(async (error: unknown) => {
        // Another process may have been quicker.
        if (!(await exists(place))) throw error;
      });
    }),
  );
}

async function readLinks(file: string): Promise<Link[]> {
  const text = await readFile(file, "utf8").catch(() => "[]");
  return JSON.parse(text);
}

async function exists(file: string): Promise<boolean> {
  return lstat(file).then(
    () => true,
    () => false,
  );
}
