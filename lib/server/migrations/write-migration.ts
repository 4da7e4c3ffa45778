import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { pino } from "pino";
import { startEmbeddedPostgres } from "@/lib/server/embedded-postgres/start-embedded-postgres";
import { findProjectRoot } from "@/lib/server/find-project-root";
import { migrateDatabase } from "@/lib/server/migrate-database";
import { diffSchema } from "./diff-schema";

/**
 * Writes prisma/migrations/<time>_<name>/migration.sql: what leads from the migrations there are to
 * prisma/schema.prisma, found on a database made for it. Returns the file, or null when there is nothing to do.
 */
export async function writeMigration(name: string, now: Date): Promise<string | null> {
  if (!/^[a-z][a-z0-9_]{0,60}$/.test(name)) {
    throw new Error("Name the migration in lower case: npm run migration -- add_shares");
  }
  const root = findProjectRoot();
  const schema = await readFile(path.join(root, "prisma", "schema.prisma"), "utf8");
  const sql = await findDifference(path.join(root, ".data", `migration-${randomBytes(6).toString("hex")}`), schema);
  if (sql === "") return null;
  const time = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const directory = path.join(root, "prisma", "migrations", `${time}_${name}`);
  await mkdir(directory);
  const file = path.join(directory, "migration.sql");
  await writeFile(file, `${sql}\n`);
  return path.relative(root, file);
}

async function findDifference(dataDir: string, schema: string): Promise<string> {
  const log = pino({ level: "error" });
  try {
    const postgres = await startEmbeddedPostgres({ dataDir, log });
    try {
      await migrateDatabase(postgres.url, log);
      return await diffSchema(postgres.url, schema);
    } finally {
      await postgres.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
