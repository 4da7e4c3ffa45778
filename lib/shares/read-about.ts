import type { Database } from "@/lib/database";
import { splitTarget } from "@/lib/http/split-target";
import type { ShareRow } from "./share-row";
import type { ShareDto } from "./share-schema";

type Shared = Pick<ShareRow, "binId" | "kind" | "seqs">;
type About = ShareDto["about"];

/**
 * What the first hit is of each share of one or of two, as their maker knows it, unredacted: a function that tells it. Null for
 * shares of a bin, and where the hit is gone.
 */
export async function readAbout(
  db: Pick<Database, "hit">,
  shares: readonly Shared[],
): Promise<(share: Shared) => About> {
  const wanted = new Map<string, Set<number>>();
  for (const share of shares) {
    const seq = firstSeq(share);
    if (seq === null) continue;
    const seqs = wanted.get(share.binId) ?? new Set();
    wanted.set(share.binId, seqs.add(seq));
  }
  if (wanted.size === 0) return () => null;
  const rows = await db.hit.findMany({
    where: { OR: [...wanted].map(([binId, seqs]) => ({ binId, seq: { in: [...seqs] } })) },
    select: { binId: true, seq: true, method: true, target: true, eventType: true },
  });
  const known = new Map(
    rows.map(({ binId, seq, method, target, eventType }) => [
      `${binId}/${seq}`,
      { method, path: splitTarget(target).path, eventType },
    ]),
  );
  return (share) => known.get(`${share.binId}/${firstSeq(share)}`) ?? null;
}

function firstSeq({ kind, seqs }: Shared): number | null {
  return kind === "bin" ? null : (seqs[0] ?? null);
}
