import { connectClient } from "@/lib/server/connect-client";

/** Lets the first hits of a bin have arrived at these Unix seconds: nobody waits for a retry. */
export async function moveHits(databaseUrl: string, binId: string, seconds: readonly number[]): Promise<void> {
  const client = await connectClient(databaseUrl);
  try {
    for (const [index, second] of seconds.entries()) {
      await client.query("UPDATE hit SET received_at = $3 WHERE bin_id = $1 AND seq = $2", [
        binId,
        index + 1,
        second * 1e6,
      ]);
    }
  } finally {
    await client.end();
  }
}
