import { purgeAudit } from "@/lib/audit/purge-audit";
import { purgeDeletedBins } from "@/lib/bins/purge-deleted-bins";
import { forgetGoneBaselines } from "@/lib/comparisons/baselines/forget-gone-baselines";
import { removeExpiredHits } from "@/lib/hits/retention/remove-expired-hits";
import { LEASE_MS as BULK_LEASE_MS } from "@/lib/resends/bulk/take-bulk";
import { LEASE_MS as FORWARDING_LEASE_MS } from "@/lib/resends/forwarding/take-target";
import { trimForwards } from "@/lib/resends/forwarding/trim-forwards";
import { purgeOrphanedResends } from "@/lib/resends/purge-orphaned-resends";
import type { Runtime } from "@/lib/runtime";
import type { Shutdown } from "./create-shutdown";
import { repeat } from "./repeat";

interface Chore {
  readonly name: string;
  readonly everyMs: number;
  readonly run: (signal: AbortSignal) => Promise<unknown>;
}

/** Begins what the process does by itself from time to time, and goes on with what another one left. */
export function startChores(runtime: Runtime, shutdown: Pick<Shutdown, "add">): void {
  for (const { name, everyMs, run } of listChores(runtime)) {
    shutdown.add(name, repeat(name, everyMs, run, runtime.log).stop);
  }
  runtime.bulk.wake();
  runtime.forwarder.wake();
}

function listChores(runtime: Runtime): readonly Chore[] {
  const { bulk, forwarder, settings } = runtime;
  const everyMs = settings.PURGE_INTERVAL_MS;
  const trimmed = { ...runtime, onTrimmed: (binId: string) => forgetGoneBaselines(runtime, binId) };
  return [
    { name: "purge of old notes", everyMs: 60 * everyMs, run: (signal) => purgeAudit(runtime, signal) },
    { name: "look for abandoned bulk resends", everyMs: BULK_LEASE_MS, run: bulk.lookForAbandoned },
    { name: "look for forwarding", everyMs: FORWARDING_LEASE_MS, run: forwarder.lookForAbandoned },
    { name: "trim of forwards", everyMs, run: (signal) => trimForwards(runtime, signal) },
    { name: "purge of deleted bins", everyMs, run: (signal) => purgeDeletedBins(runtime, signal) },
    { name: "purge of resends", everyMs, run: (signal) => purgeOrphanedResends(runtime, signal) },
    { name: "retention", everyMs, run: (signal) => removeExpiredHits(trimmed, signal) },
  ];
}
