import { BIN_COLUMNS } from "@/lib/bins/bin-row";
import { presentBin } from "@/lib/bins/present-bin";
import type { Runtime } from "@/lib/runtime";

type Parts = Pick<Runtime, "db" | "live" | "bins" | "drift" | "publicUrl" | "settings">;

/**
 * Takes those baselines out of a bin's settings whose hits are gone, tells watchers, and lets the drift from them go. To
 * be called after hits were removed; does nothing where all baselines are there.
 */
export async function forgetGoneBaselines(runtime: Parts, binId: string): Promise<void> {
  const changed = await runtime.db.$executeRaw`
    UPDATE bin SET settings = jsonb_set(bin.settings, '{diff,baselines}', kept.baselines)
    FROM (
      SELECT count(*) FILTER (WHERE hit.seq IS NULL) AS gone,
        coalesce(jsonb_object_agg(entry.key, entry.value) FILTER (WHERE hit.seq IS NOT NULL), '{}') AS baselines
      FROM bin AS own
      CROSS JOIN jsonb_each(own.settings #> '{diff,baselines}') AS entry
      LEFT JOIN hit ON hit.bin_id = own.id AND hit.seq = (entry.value #>> '{}')::int
      WHERE own.id = ${binId}::uuid
    ) AS kept
    WHERE bin.id = ${binId}::uuid AND bin.deleted_at IS NULL AND kept.gone > 0`;
  if (changed === 0) return;
  runtime.bins.forgetBin(binId);
  const row = await runtime.db.bin.findUnique({ where: { id: binId }, select: BIN_COLUMNS });
  if (row !== null) runtime.live.binChanged(presentBin(runtime, row));
  runtime.drift.recheck(binId);
}
