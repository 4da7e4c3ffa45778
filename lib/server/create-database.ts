import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { Logger } from "pino";
import type { Database } from "@/lib/database";
import { PrismaClient } from "@/prisma/generated/client/client";
import { createStatementNames } from "./create-statement-names";

// The embedded server allows 40 connections; capture keeps one busy, pages and API share the rest.
const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 5_000;

/**
 * The database of this process: a Prisma client over a pool of its own, which connects on first use and again by
 * itself after the server was away. Statements are prepared once per connection. `close` waits for running queries.
 */
export function createDatabase(url: string, log: Logger): { db: Database; close(): Promise<void> } {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: "hookscope",
  });
  // An idle connection that breaks is an event, not a failed query; without a listener it would end the process.
  const handleLostConnection = (error: Error) => log.warn({ reason: error.message }, "lost a database connection");
  pool.on("error", handleLostConnection);
  const adapter = new PrismaPg(pool, {
    statementNameGenerator: createStatementNames(),
    onConnectionError: handleLostConnection,
  });
  const db = new PrismaClient({ adapter, errorFormat: "minimal" });
  return {
    db,
    async close() {
      await db.$disconnect();
      await pool.end();
    },
  };
}
