import { pino } from "pino";
import { ensureDatabase } from "@/lib/server/embedded-postgres/ensure-database";
import { startEmbeddedPostgres } from "@/lib/server/embedded-postgres/start-embedded-postgres";
import { migrateDatabase } from "@/lib/server/migrate-database";
import { sweepTestDirectories } from "./sweep-test-directories";
import { makeTestDirectory } from "./test-directory";
import { TEMPLATE, testServer } from "./test-server";

/**
 * Starts the PostgreSQL of a test run with its migrated template, unless the run has one already, and tells this
 * process and those it will start where it is. Returns how to take it away again.
 */
export async function startTestServer(): Promise<() => Promise<void>> {
  if (testServer.find() !== null) return async () => undefined;
  await sweepTestDirectories();
  const directory = await makeTestDirectory();
  const log = pino({ level: "error" });
  const postgres = await startEmbeddedPostgres({ dataDir: directory.path, log, maxConnections: 300 });
  const stop = async () => {
    testServer.set(null);
    await postgres.stop();
    await directory.remove();
  };
  try {
    await ensureDatabase(postgres.url, TEMPLATE);
    await migrateDatabase(testServer.databaseUrl(postgres.url, TEMPLATE), log);
    testServer.set(postgres.url);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}
