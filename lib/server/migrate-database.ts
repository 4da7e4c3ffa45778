import path from "node:path";
import pg from "pg";
import type { Logger } from "pino";
import { connectClient } from "./connect-client";
import { findProjectRoot } from "./find-project-root";
import { applyMigrations } from "./migrations/apply-migrations";
import { compareHistory, type HistoryComparison } from "./migrations/compare-history";
import { readAppliedMigrations } from "./migrations/read-applied-migrations";
import { type Migration, readMigrations } from "./migrations/read-migrations";

// "hookscop" in ASCII: a number that no other user of the database takes.
const LOCK_KEY = "7525356009647468400";
const LOCK_TIMEOUT = "120s";

/**
 * Brings the database to this version's schema with the migrations of `directory` (default: prisma/migrations), by
 * Prisma's schema engine. Processes that start together take turns under an advisory lock; one that finds nothing to
 * do neither waits nor loads the engine. A migration in which a process was killed is applied again: it runs whole or
 * not at all. Throws an Error of one line when the database cannot be reached, a migration fails or failed before,
 * was changed after it had been applied, or is unknown to this version.
 */
export async function migrateDatabase(
  url: string,
  log: Logger,
  directory = path.join(findProjectRoot(), "prisma", "migrations"),
): Promise<void> {
  const migrations = await readMigrations(directory);
  const client = await connectClient(url);
  try {
    if (isUpToDate(await compare(client, migrations))) return;
    // What is half-way may be another process's work right now: look again when it is done.
    await lock(client);
    await migrate(client, migrations, url, log);
  } finally {
    // Closing the connection also gives back the lock.
    await client.end().catch(() => undefined);
  }
}

async function compare(client: pg.Client, migrations: readonly Migration[]): Promise<HistoryComparison> {
  return compareHistory(migrations, await readAppliedMigrations(client));
}

function isUpToDate({ problem, interrupted, pending }: HistoryComparison): boolean {
  return problem === null && interrupted.length === 0 && pending.length === 0;
}

async function lock(client: pg.Client): Promise<void> {
  try {
    await client.query(`SET lock_timeout = '${LOCK_TIMEOUT}'`);
    await client.query(`SELECT pg_advisory_lock(${LOCK_KEY})`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === "55P03")) throw error;
    throw new Error(
      `Another process has been migrating this database for ${LOCK_TIMEOUT}. Look what holds it, then start again.`,
    );
  }
}

async function migrate(client: pg.Client, migrations: readonly Migration[], url: string, log: Logger): Promise<void> {
  const { problem, interrupted, pending } = await compare(client, migrations);
  if (problem !== null) throw new Error(problem);
  if (interrupted.length > 0) {
    log.warn({ migrations: interrupted }, "migrating again what a killed process left half-way");
    await client.query(
      "UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL",
    );
  }
  if (pending.length === 0) return;
  await applyMigrations(url, migrations);
  log.info({ migrations: pending }, "migrated the database");
}
