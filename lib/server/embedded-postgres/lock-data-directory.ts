import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { findStartMark, isAlive } from "./process-facts";

const MOST_TRIES = 5;

/**
 * Claims a data directory for this process, until the function returned is called or the process ends in any way. Throws an Error of
 * one line when a living process holds it.
 */
export async function lockDataDirectory(dataDir: string): Promise<() => Promise<void>> {
  const lock = path.join(dataDir, "lock");
  const mine = path.join(dataDir, `lock.${randomUUID()}`);
  const content = JSON.stringify({ pid: process.pid, started: await findStartMark(process.pid) });
  await writeFile(mine, content);
  try {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      // A link, unlike a file that is created and then written, is never seen half made.
      if (await tryLink(mine, lock)) return () => unlock(lock, content);
      await removeIfDead(lock, dataDir);
    }
  } finally {
    await rm(mine, { force: true });
  }
  throw new Error(`Cannot claim ${dataDir}: others keep claiming it at the same time. Start again.`);
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

async function removeIfDead(lock: string, dataDir: string): Promise<void> {
  const content = await readFile(lock, "utf8").catch(() => null);
  if (content === null) return;
  const pid = await findHolder(content);
  if (pid !== null) {
    throw new Error(
      `Another Hookscope (process ${pid}) uses ${dataDir}. Stop it first, or give this one a DATA_DIR of its own.`,
    );
  }
  // Moved before it is removed: if it is no longer the dead one's, it goes back.
  const aside = `${lock}.${randomUUID()}`;
  await rename(lock, aside).catch(() => undefined);
  if ((await readFile(aside, "utf8").catch(() => content)) !== content) await tryLink(aside, lock);
  await rm(aside, { force: true });
}

/** The id of the living process that wrote the lock; null when it is dead or the lock says nothing. */
async function findHolder(content: string): Promise<number | null> {
  const parsed = parseLock(content);
  if (parsed === null || !isAlive(parsed.pid)) return null;
  // The same id with another start is a later process (after a reboot, or in a container, often the very same id).
  return (await findStartMark(parsed.pid)) === parsed.started ? parsed.pid : null;
}

function parseLock(content: string): { pid: number; started: unknown } | null {
  try {
    const value: unknown = JSON.parse(content);
    if (typeof value !== "object" || value === null || !("pid" in value) || !("started" in value)) return null;
    return typeof value.pid === "number" ? { pid: value.pid, started: value.started } : null;
  } catch {
    return null;
  }
}

async function unlock(lock: string, content: string): Promise<void> {
  if ((await readFile(lock, "utf8").catch(() => null)) === content) await rm(lock, { force: true });
}
