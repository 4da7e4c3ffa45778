import { realpath } from "node:fs/promises";
import pg from "pg";

/**
 * Whether the server that answers at the URL is up and is the one of this cluster. "elsewhere": something else answers
 * there, or a server with another password or other files.
 */
export async function tryConnect(url: string, cluster: string): Promise<"ours" | "elsewhere" | "away"> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ directory: string }>("SELECT current_setting('data_directory') AS directory");
    const directory = rows[0]?.directory ?? "";
    return (await sameDirectory(directory, cluster)) ? "ours" : "elsewhere";
  } catch (error) {
    // 28…: refused for who we are; everything else of a server that starts, stops or is not there.
    return error instanceof pg.DatabaseError && error.code?.startsWith("28") ? "elsewhere" : "away";
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function sameDirectory(one: string, other: string): Promise<boolean> {
  const real = (file: string) => realpath(file).catch(() => file);
  return (await real(one)) === (await real(other));
}
