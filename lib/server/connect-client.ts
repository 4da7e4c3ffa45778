import pg from "pg";

/**
 * One connection to the database. Throws an Error of one line that names the server, never the password, when it
 * cannot be reached within 10 s or refuses.
 */
export async function connectClient(url: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 10_000,
    application_name: "hookscope",
  });
  // A connection lost between two statements shows as the failure of the next one.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    const reason = describe(error);
    throw new Error(`Cannot reach the database at ${client.host}:${client.port}: ${reason}.`, { cause: error });
  }
}

// Node reports several addresses tried in vain (::1 and 127.0.0.1) as one error without a message.
function describe(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return describe(error.errors[0]);
  return error instanceof Error && error.message !== "" ? error.message.replace(/\.$/, "") : String(error);
}
