import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import type { Logger } from "pino";
import type { Database, RunStatement } from "@/lib/database";
import { PrismaClient } from "@/prisma/generated/client/client";
import { createRunStatement } from "./create-run-statement";
import { createStatementNames } from "./create-statement-names";

// The embedded server allows 40 connections; capture keeps one busy, pages and API share the rest.
const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 5_000;

export interface OpenDatabase {
  readonly db: Database;
  /** Its connection string, for threads with connections of their own. */
  readonly url: string;
  readonly runStatement: RunStatement;
  /** Waits for running queries. */
  close(): Promise<void>;
}

interface PoolOptions {
  readonly connections?: number;
  /** As the database lists the connections. */
  readonly name?: string;
}

/**
 * The database of this process: a Prisma client and its driver adapter over one pool, which connects on first use and
 * again by itself after the server was away. Statements are prepared once per connection.
 */
export function createDatabase(
  url: string,
  log: Pick<Logger, "warn">,
  { connections = POOL_SIZE, name = "hookscope" }: PoolOptions = {},
): OpenDatabase {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: name,
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
    url,
    runStatement: createRunStatement(adapter),
    async close() {
      await db.$disconnect();
      await pool.end();
    },
  };
}
