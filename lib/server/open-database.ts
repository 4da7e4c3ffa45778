import { resolve } from "node:path";
import type { Logger } from "pino";
import type { Settings } from "@/lib/settings";
import { createDatabase, type OpenDatabase } from "./create-database";
import { StartFailure } from "./describe-start-failure";
import { startEmbeddedPostgres } from "./embedded-postgres/start-embedded-postgres";
import { migrateDatabase } from "./migrate-database";

/**
 * The database that DATABASE_URL names, else the embedded one under DATA_DIR; reachable and migrated. Whatever stands in
 * the way is a StartFailure: its message tells the person at the terminal what to do.
 */
export async function openDatabase(settings: Settings, root: string, log: Logger): Promise<OpenDatabase> {
  try {
    return await open(settings, root, log);
  } catch (error) {
    throw new StartFailure(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

async function open(settings: Settings, root: string, log: Logger): Promise<OpenDatabase> {
  if (settings.DATABASE_URL !== undefined) return openAt(settings.DATABASE_URL, log);
  const embedded = await startEmbeddedPostgres({ dataDir: resolve(root, settings.DATA_DIR), log });
  try {
    const database = await openAt(embedded.url, log);
    return {
      ...database,
      async close() {
        await database.close();
        await embedded.stop();
      },
    };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

async function openAt(url: string, log: Logger): Promise<OpenDatabase> {
  await migrateDatabase(url, log);
  return createDatabase(url, log);
}
