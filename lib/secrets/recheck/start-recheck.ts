import type { Runtime } from "@/lib/runtime";
import { readBinSecrets } from "@/lib/secrets/read-bin-secrets";
import { checkStoredHits } from "./check-stored-hits";
import { findRecentHits } from "./find-recent-hits";

type Parts = Pick<Runtime, "db" | "live" | "log" | "sealer" | "capture">;

/** What is being checked, and whether it must be again: by bin and provider. */
const underway = new Map<string, { isStale: boolean }>();

/**
 * Checks the recent hits of a provider in the background, after its secrets changed; asked for again meanwhile, it starts
 * over once. A failure is logged: the report of a hit is made anew whenever it is read.
 */
export function startRecheck(parts: Parts, binId: string, provider: string): void {
  const key = `${binId} ${provider}`;
  const running = underway.get(key);
  if (running !== undefined) {
    running.isStale = true;
    return;
  }
  const run = { isStale: false };
  underway.set(key, run);
  recheckUntilFresh(parts, { binId, provider, run })
    .catch((error: unknown) => parts.log.warn({ err: error, binId, provider }, "signatures were not all checked again"))
    .finally(() => underway.delete(key));
}

async function recheckUntilFresh(
  parts: Parts,
  { binId, provider, run }: { binId: string; provider: string; run: { isStale: boolean } },
): Promise<void> {
  do {
    run.isStale = false;
    const secrets = await readBinSecrets(parts, binId);
    for (const seqs of await findRecentHits(parts.db, binId, provider)) {
      if (run.isStale || parts.capture.closing.aborted) break;
      await checkStoredHits(parts, { binId, seqs, secrets });
    }
  } while (run.isStale && !parts.capture.closing.aborted);
}
