import type { Migration } from "./read-migrations";
import { toMigrationList } from "./to-migration-list";
import { withSchemaEngine } from "./with-schema-engine";

/**
 * Applies what the database lacks, in order, each migration whole or not at all. Throws an Error of one line with the
 * engine's reason.
 */
export async function applyMigrations(url: string, migrations: readonly Migration[]): Promise<void> {
  try {
    await withSchemaEngine(url, (engine) =>
      engine.applyMigrations({
        migrationsList: toMigrationList(migrations),
        filters: { externalTables: [], externalEnums: [] },
      }),
    );
  } catch (error) {
    throw new Error(toSentence(error), { cause: error });
  }
}

const NOT_EMPTY =
  "The database holds tables of something else. Give Hookscope a database of its own: DATABASE_URL must name an empty one.";

function toSentence(error: unknown): string {
  if (!(error instanceof Error)) return `Migrating the database failed: ${String(error)}`;
  if ("code" in error && error.code === "P3005") return NOT_EMPTY;
  // Prisma's message: what happened, line by line, then numbered places in its own sources, one of which names the migration.
  const migration = /migration_name="([^"]+)"/.exec(error.message)?.[1];
  const reason = error.message
    .split(/\n\s+0: /, 1)
    .join()
    .replace(/\s*\n\s*/g, ": ");
  return migration === undefined
    ? `Migrating the database failed: ${reason}`
    : `The migration ${migration} failed: ${reason}`;
}
