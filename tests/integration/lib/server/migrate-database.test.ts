import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connectClient } from "@/lib/server/connect-client";
import { migrateDatabase } from "@/lib/server/migrate-database";
import { createTestDatabase, type TestDatabase } from "@/tests/setup/create-test-database";

const log = pino({ level: "silent" });
const FIRST = "20260101000000_first";
const SECOND = "20260102000000_second";

let database: TestDatabase;
let directory: string;

beforeEach(async () => {
  database = await createTestDatabase({ empty: true });
  directory = await mkdtemp(path.join(tmpdir(), "hookscope-migrations-"));
  await write(FIRST, "CREATE TABLE first (id INTEGER);");
});

afterEach(async () => {
  await rm(directory, { recursive: true });
  await database.drop();
});

async function write(name: string, sql: string): Promise<void> {
  await mkdir(path.join(directory, name), { recursive: true });
  await writeFile(path.join(directory, name, "migration.sql"), sql);
}

async function query(sql: string): Promise<Record<string, unknown>[]> {
  const client = await connectClient(database.url);
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const migrate = () => migrateDatabase(database.url, log, directory);
const appliedNames = async () =>
  (await query("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL ORDER BY 1")).map(
    (row) => row.migration_name,
  );

describe("migrateDatabase", () => {
  it("applies what the database lacks, in order, and nothing twice", async () => {
    await migrate();
    await write(SECOND, "ALTER TABLE first ADD COLUMN more TEXT;");
    await migrate();
    await migrate();
    expect(await appliedNames()).toEqual([FIRST, SECOND]);
  });

  it("lets processes that start together take turns", async () => {
    await Promise.all([migrate(), migrate(), migrate()]);
    expect(await appliedNames()).toEqual([FIRST]);
  });

  it("names a migration that fails, undoes it, and refuses until the cause is removed", async () => {
    await write(SECOND, "CREATE TABLE second (id INTEGER); SELECT nothing_of_that_name;");
    await expect(migrate()).rejects.toThrow(
      /^The migration 20260102000000_second failed: .*nothing_of_that_name[^\n]*$/,
    );
    expect(await query("SELECT to_regclass('second') AS found")).toEqual([{ found: null }]);
    await expect(migrate()).rejects.toThrow(/^The migration 20260102000000_second failed on this database before/);
    await query(`DELETE FROM _prisma_migrations WHERE migration_name = '${SECOND}'`);
    await write(SECOND, "CREATE TABLE second (id INTEGER);");
    await migrate();
    expect(await appliedNames()).toEqual([FIRST, SECOND]);
  });

  it("applies again what a killed process left half-way", async () => {
    await migrate();
    await write(SECOND, "CREATE TABLE second (id INTEGER);");
    await query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES ('x', 'y', '${SECOND}', now())`,
    );
    await migrate();
    expect(await appliedNames()).toEqual([FIRST, SECOND]);
    expect(await query("SELECT to_regclass('second')::text AS found")).toEqual([{ found: "second" }]);
  });

  it("refuses a migration that was changed after it had been applied", async () => {
    await migrate();
    await write(FIRST, "CREATE TABLE other (id INTEGER);");
    await expect(migrate()).rejects.toThrow(/20260101000000_first is not the one that was applied/);
  });

  it("refuses a database that a newer version migrated", async () => {
    await write(SECOND, "CREATE TABLE second (id INTEGER);");
    await migrate();
    await rm(path.join(directory, SECOND), { recursive: true });
    await expect(migrate()).rejects.toThrow(/20260102000000_second, which this version of Hookscope does not know/);
  });

  it("refuses a database that holds something else", async () => {
    await query("CREATE TABLE somebodys (id INTEGER)");
    await expect(migrate()).rejects.toThrow(/holds tables of something else/);
  });

  it("says in one line, without the password, where it found no database", async () => {
    const url = new URL(database.url);
    url.port = "1";
    const failure = await migrateDatabase(url.href, log, directory).catch((error: Error) => error);
    expect(String(failure)).toMatch(/^Error: Cannot reach the database at 127\.0\.0\.1:1: [^\n]*ECONNREFUSED[^\n]*\.$/);
    expect(String(failure)).not.toContain(url.password);
  });
});
