import { execFile } from "node:child_process";
import { chown, mkdtemp, rm, stat } from "node:fs/promises";
import { userInfo } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Binaries } from "./find-binaries";
import { findOwner } from "./find-owner";
import { programEnvironment } from "./program-environment";

const run = promisify(execFile);

// "nobody": an id that owns nothing and needs no account.
const NOBODY = 65_534;

/** How the server's programs are started: as ourselves, as another user, or as root in disguise. */
export interface Launcher {
  /** Words before the program. */
  readonly prefix: readonly string[];
  /** The user whom data and processes belong to; null for ourselves. */
  readonly owner: { readonly uid: number; readonly gid: number } | null;
}

const AS_OURSELVES: Launcher = { prefix: [], owner: null };
const IN_DISGUISE: Launcher = { prefix: ["unshare", "--user", `--map-user=${NOBODY}`], owner: null };

/**
 * PostgreSQL refuses to run as root. A data directory that is there decides: it is used as the user who owns it. A new
 * one is made for "nobody" where that user can reach programs and data, else (a private home directory) root's own
 * with the server in a user namespace. Throws an Error of one line when neither works.
 */
export async function chooseLauncher(binaries: Binaries, dataDir: string, cluster: string): Promise<Launcher> {
  if (process.getuid?.() !== 0) return hasAccount() ? AS_OURSELVES : chooseWithoutAccount(binaries, dataDir);
  const owner = await findOwner(cluster);
  const asOwner: Launcher | null = owner === null ? null : { prefix: [], owner };
  if (asOwner !== null && owner?.uid !== 0) {
    if (await works(asOwner, binaries, dataDir)) return asOwner;
    throw new Error(
      `PostgreSQL does not run as root, and the owner of ${cluster} (user id ${owner?.uid}) cannot reach it or the programs. Start as that user, or set DATABASE_URL.`,
    );
  }
  const asNobody: Launcher = { prefix: [], owner: { uid: NOBODY, gid: NOBODY } };
  if (owner === null && (await works(asNobody, binaries, dataDir))) return asNobody;
  if (await works(IN_DISGUISE, binaries, dataDir)) return IN_DISGUISE;
  throw new Error(
    "PostgreSQL does not run as root, and this system lets root start it neither as another user nor in a user namespace. Start as a normal user, or set DATABASE_URL.",
  );
}

/** Whether the system knows a name for our user id: `initdb` asks for it. In containers it often does not. */
function hasAccount(): boolean {
  try {
    userInfo();
    return true;
  } catch {
    return false;
  }
}

async function chooseWithoutAccount(binaries: Binaries, dataDir: string): Promise<Launcher> {
  if (await works(IN_DISGUISE, binaries, dataDir)) return IN_DISGUISE;
  throw new Error(
    `PostgreSQL needs a user with a name, and the user id ${process.getuid?.()} has none here. Start as another user, or set DATABASE_URL.`,
  );
}

async function works(launcher: Launcher, binaries: Binaries, dataDir: string): Promise<boolean> {
  const { owner } = launcher;
  if (owner !== null && !((await isReachable(dataDir)) && (await canGive(dataDir, owner)))) return false;
  const [command = "", ...words] = [...launcher.prefix, binaries.program("initdb"), "--version"];
  return run(command, words, { ...owner, env: programEnvironment(), timeout: 10_000 }).then(
    () => true,
    () => false,
  );
}

/** Whether everybody may pass through the directory and all those above it. */
async function isReachable(directory: string): Promise<boolean> {
  for (let place = directory; ; place = path.dirname(place)) {
    if (((await stat(place)).mode & 0o001) === 0) return false;
    if (place === path.dirname(place)) return true;
  }
}

/** Whether files can be handed to the user: not in a container that knows no such id. */
async function canGive(dataDir: string, { uid, gid }: { uid: number; gid: number }): Promise<boolean> {
  const trial = await mkdtemp(path.join(dataDir, "trial-"));
  try {
    await chown(trial, uid, gid);
    return true;
  } catch {
    return false;
  } finally {
    await rm(trial, { recursive: true, force: true });
  }
}
