import type pg from "pg";

/** What became of a migration. Interrupted: begun, without an end or an error: its process was killed, or still runs. */
export type MigrationState = "finished" | "failed" | "interrupted" | "rolledBack";

/** A row of `_prisma_migrations`. */
export interface AppliedMigration {
  readonly name: string;
  readonly checksum: string;
  readonly state: MigrationState;
}

/** What the database says about its migrations; an empty list where it never saw one. */
export async function readAppliedMigrations(client: pg.Client): Promise<AppliedMigration[]> {
  const table = await client.query<{ exists: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists",
  );
  if (!table.rows[0]?.exists) return [];
  const { rows } = await client.query<AppliedMigration>(
    `SELECT migration_name AS name, checksum,
       CASE WHEN rolled_back_at IS NOT NULL THEN 'rolledBack'
            WHEN finished_at IS NOT NULL THEN 'finished'
            WHEN logs IS NOT NULL THEN 'failed'
            ELSE 'interrupted' END AS state
     FROM _prisma_migrations ORDER BY started_at`,
  );
  return rows;
}
