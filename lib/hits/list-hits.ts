import { getOwnBin } from "@/lib/bins/get-own-bin";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { HIT_SUMMARY_COLUMNS } from "./hit-summary-row";
import { DEFAULT_HITS_PER_PAGE, type HitPage, MAX_HITS_PER_PAGE, MAX_SEQ } from "./list-hits-schema";
import { presentHitSummary } from "./present-hit-summary";

export interface ListHitsInput {
  readonly binId: string;
  /** Exclusive bounds on seq; they combine. */
  readonly after?: number | undefined;
  readonly before?: number | undefined;
  /** At most MAX_HITS_PER_PAGE, whatever is asked. */
  readonly limit?: number | undefined;
  /** Newest first, unless only `after` is given. */
  readonly order?: "asc" | "desc" | undefined;
}

/** One page of a bin's hits by keyset on seq: as quick at the end of a long list as at its start. */
export async function listHits(runtime: Runtime, actor: Actor, input: ListHitsInput): Promise<HitPage> {
  const { after, before } = input;
  const limit = Math.min(input.limit ?? DEFAULT_HITS_PER_PAGE, MAX_HITS_PER_PAGE);
  const order = input.order ?? (after !== undefined && before === undefined ? "asc" : "desc");
  const bin = await getOwnBin(runtime.db, actor, input.binId);
  const rows = await runtime.db.hit.findMany({
    where: {
      binId: bin.id,
      seq: { gt: clampSeq(after ?? 0), ...(before === undefined ? {} : { lt: clampSeq(before) }) },
    },
    select: HIT_SUMMARY_COLUMNS,
    orderBy: { seq: order },
    take: limit + 1,
  });
  const hits = rows.slice(0, limit).map(presentHitSummary);
  const next = rows.length > limit ? (hits.at(-1)?.seq ?? null) : null;
  // Hits may have come between the two reads.
  const lastSeq = hits.reduce((highest, hit) => Math.max(highest, hit.seq), bin.lastSeq);
  return { hits, next, lastSeq };
}

function clampSeq(seq: number): number {
  return Math.max(0, Math.min(seq, MAX_SEQ));
}
