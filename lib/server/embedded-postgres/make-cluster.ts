import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Logger } from "pino";
import type { Launcher } from "./choose-launcher";
import type { Binaries } from "./find-binaries";
import { programEnvironment } from "./program-environment";

const run = promisify(execFile);

export interface ClusterPlace {
  /** The directory of the database's own files. */
  readonly cluster: string;
  /** The file with the password of the user postgres, readable for its owner only. */
  readonly passwordFile: string;
}

/** Where things lie in a data directory. */
export function clusterPlace(dataDir: string): ClusterPlace {
  return { cluster: path.join(dataDir, "postgres"), passwordFile: path.join(dataDir, "postgres-password") };
}

/**
 * Makes the database's files and its password where there are none, aside and then moved into place: a process killed
 * meanwhile leaves nothing half made. Throws an Error of one line, with nothing touched, when what is there is another
 * major version's or no database at all.
 */
export async function makeCluster(
  place: ClusterPlace,
  binaries: Binaries,
  launcher: Launcher,
  log: Logger,
): Promise<void> {
  if (await isReady(place, binaries)) return;
  log.info({ directory: place.cluster }, "making the embedded database (first start)");
  const aside = `${place.cluster}.new`;
  const passwordCopy = `${place.passwordFile}.new`;
  const password = randomBytes(24).toString("base64url");
  await rm(aside, { recursive: true, force: true });
  await mkdir(aside, { mode: 0o700 });
  try {
    await rm(passwordCopy, { force: true });
    await writeFile(passwordCopy, `${password}\n`, { mode: 0o600 });
    await giveTo(launcher, aside, passwordCopy);
    await runInitdb(binaries, launcher, aside, passwordCopy);
  } finally {
    await rm(passwordCopy, { force: true });
  }
  await rm(place.passwordFile, { force: true });
  await writeFile(place.passwordFile, `${password}\n`, { mode: 0o600 });
  await rename(aside, place.cluster);
}

async function isReady({ cluster, passwordFile }: ClusterPlace, { major }: Binaries): Promise<boolean> {
  const present = await readdir(cluster).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new Error(`Cannot read ${cluster} (${error.code}): it belongs to another user. Start as that user.`);
  });
  if (present === null) return false;
  const version = await readFile(path.join(cluster, "PG_VERSION"), "utf8").catch(() => null);
  if (version === null) {
    throw new Error(`${cluster} is not a database of PostgreSQL. Nothing was changed. Move it away, or set DATA_DIR.`);
  }
  if (version.trim() !== major) {
    throw new Error(
      `The data in ${cluster} is of PostgreSQL ${version.trim()}; this Hookscope brings PostgreSQL ${major}. Nothing was changed. Start the version of Hookscope that made it, or set another DATA_DIR.`,
    );
  }
  await readFile(passwordFile).catch(() => {
    throw new Error(`Cannot read ${passwordFile}, without which ${cluster} does not open. Restore it from a backup.`);
  });
  return true;
}

async function giveTo({ owner }: Launcher, ...files: string[]): Promise<void> {
  if (owner === null) return;
  for (const file of files) await chown(file, owner.uid, owner.gid);
}

async function runInitdb(binaries: Binaries, launcher: Launcher, cluster: string, passwordFile: string) {
  const [command = "", ...words] = [
    ...launcher.prefix,
    binaries.program("initdb"),
    `--pgdata=${cluster}`,
    "--username=postgres",
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
  ];
  try {
    // The user whom it runs as may not be allowed to stand in our working directory.
    await run(command, words, { ...launcher.owner, cwd: cluster, env: programEnvironment() });
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
    throw new Error(`Making the embedded database failed: ${said.trim().replace(/\s*\n\s*/g, " ")}`, { cause: error });
  }
}
