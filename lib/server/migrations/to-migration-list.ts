import type { Migration } from "./read-migrations";

const LOCK_FILE = 'provider = "postgresql"\n';

/** Migrations as the schema engine takes them. */
export function toMigrationList(migrations: readonly Migration[]) {
  return {
    baseDir: "prisma/migrations",
    lockfile: { path: "migration_lock.toml", content: LOCK_FILE },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
    })),
  };
}
