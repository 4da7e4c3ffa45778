import type { AppliedMigration } from "./read-applied-migrations";
import type { Migration } from "./read-migrations";

/**
 * `problem`: why the database cannot be migrated, in one line that says what to do.
 * `interrupted`: what a process began and was killed in, or what another process is applying right now.
 * `pending`: what is still to apply, the interrupted ones included.
 */
export interface HistoryComparison {
  readonly problem: string | null;
  readonly interrupted: readonly string[];
  readonly pending: readonly string[];
}

/** Compares the migrations of this version with those that the database has seen. Rolled back ones count as never run. */
export function compareHistory(known: readonly Migration[], rows: readonly AppliedMigration[]): HistoryComparison {
  const seen = rows.filter(({ state }) => state !== "rolledBack");
  const finished = new Set(seen.filter(({ state }) => state === "finished").map(({ name }) => name));
  return {
    problem: findProblem(known, seen),
    interrupted: seen.filter(({ state }) => state === "interrupted").map(({ name }) => name),
    pending: known.filter(({ name }) => !finished.has(name)).map(({ name }) => name),
  };
}

function findProblem(known: readonly Migration[], seen: readonly AppliedMigration[]): string | null {
  const checksums = new Map(known.map(({ name, checksum }) => [name, checksum]));
  const unknown = seen.find(({ name }) => !checksums.has(name));
  if (unknown) {
    return `The database has the migration ${unknown.name}, which this version of Hookscope does not know: a newer version made it. Start that version, or use another database.`;
  }
  const failed = seen.find(({ state }) => state === "failed");
  if (failed) {
    return `The migration ${failed.name} failed on this database before (its row in _prisma_migrations says why) and was undone. Remove the cause, delete that row, and start again.`;
  }
  const changed = seen.find(({ name, checksum, state }) => state === "finished" && checksums.get(name) !== checksum);
  if (changed) {
    return `The migration ${changed.name} is not the one that was applied to this database: its file was changed afterwards. Restore prisma/migrations from the repository, or use another database.`;
  }
  return null;
}
