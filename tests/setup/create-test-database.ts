import { randomBytes } from "node:crypto";
import { connectClient } from "@/lib/server/connect-client";
import { TEMPLATE, testServer } from "./test-server";

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A database of one's own, migrated; `{ empty: true }`: not migrated. Gone with the test run at the latest. */
export async function createTestDatabase({ empty = false } = {}): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await run(`CREATE DATABASE ${name} ${empty ? "" : `TEMPLATE ${TEMPLATE}`}`);
  return {
    url: testServer.databaseUrl(testServer.get(), name),
    drop: () => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function run(sql: string): Promise<void> {
  const client = await connectClient(testServer.get());
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
