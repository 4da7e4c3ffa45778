import { z } from "zod";
import type { Database } from "@/lib/database";
import type { DriftDto } from "@/lib/hits/drift-schema";
import { HIT_SUMMARY_COLUMNS } from "@/lib/hits/hit-summary-row";
import { presentHitSummary } from "@/lib/hits/present-hit-summary";
import type { LivePublisher } from "@/lib/live/live-publisher";

const changedSchema = z.array(z.object({ seq: z.int() }));

/** Writes what was measured into the hits, those alone that it changes, and tells watchers of them. */
export async function storeDrift(
  { db, live }: { readonly db: Database; readonly live: LivePublisher },
  binId: string,
  drifts: ReadonlyMap<number, DriftDto | null>,
): Promise<void> {
  const rows = [...drifts].map(([seq, drift]) => ({ seq, drift }));
  const changed = changedSchema.parse(
    await db.$queryRaw`
      UPDATE hit SET drift = measured.drift
      FROM json_to_recordset(${JSON.stringify(rows)}::json) AS measured(seq int, drift jsonb)
      WHERE hit.bin_id = ${binId}::uuid AND hit.seq = measured.seq AND hit.drift IS DISTINCT FROM measured.drift
      RETURNING hit.seq`,
  );
  if (changed.length === 0 || !live.isWatched(binId)) return;
  const hits = await db.hit.findMany({
    where: { binId, seq: { in: changed.map(({ seq }) => seq) } },
    select: HIT_SUMMARY_COLUMNS,
    orderBy: { seq: "asc" },
  });
  for (const hit of hits) live.hitChanged(presentHitSummary(hit));
}
