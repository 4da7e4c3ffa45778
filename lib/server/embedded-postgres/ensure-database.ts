import pg from "pg";
import { connectClient } from "@/lib/server/connect-client";

const ALREADY_THERE = "42P04";

/** Makes a database on the server at `url` unless it is there. */
export async function ensureDatabase(url: string, name: string): Promise<void> {
  const client = await connectClient(url);
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && error.code === ALREADY_THERE)) throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
