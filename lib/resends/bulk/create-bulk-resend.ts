import { v7 as createUuid } from "uuid";
import { getOwnBin } from "@/lib/bins/get-own-bin";
import { AppError } from "@/lib/errors";
import { readSearch } from "@/lib/hits/search/read-search";
import { scanHits } from "@/lib/hits/search/scan-hits";
import { type BulkDto, type BulkOrder, type CreateBulkInput, MOST_BULK_HITS } from "@/lib/resends/bulk-schema";
import { checkDestination } from "@/lib/resends/open-destination";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { orderSeqs } from "./order-seqs";
import { presentBulk } from "./present-bulk";

/**
 * Starts to send many hits to a target: those that are listed, or those that match a search now. Resolves at once; the
 * bulk runner goes through them. INVALID_INPUT for a wrong search or one without matches, UNPROCESSABLE for a refused
 * target and beyond 10,000 hits.
 */
export async function createBulkResend(
  runtime: Runtime,
  actor: Actor,
  { binId, q, seqs, order = "asc", ...shared }: CreateBulkInput & { readonly binId: string },
): Promise<BulkDto> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  requireRole(actor, "editor");
  await checkDestination(runtime, bin.id, shared.url);
  const found = seqs ?? (await findSeqs(runtime, { binId: bin.id, lastSeq: bin.lastSeq, q: q ?? "" }));
  const stored: BulkOrder = {
    ...shared,
    ratePerSecond: shared.ratePerSecond ?? 10,
    atOnce: shared.atOnce ?? 1,
    order,
    ...(q === undefined ? {} : { q }),
  };
  const row = await runtime.db.bulkResend.create({
    data: { id: createUuid(), binId: bin.id, order: stored, seqs: orderSeqs(found, order, Math.random) },
  });
  runtime.bulk.wake();
  return presentBulk(runtime.db, row);
}

async function findSeqs(
  { db }: Pick<Runtime, "db">,
  { binId, lastSeq, q }: { binId: string; lastSeq: number; q: string },
): Promise<number[]> {
  const search = readSearch(q, Date.now() * 1_000);
  const seqs: number[] = [];
  for await (const { hits } of scanHits(db, { binId, from: 1, to: lastSeq, order: "asc" }, search)) {
    for (const { seq } of hits) seqs.push(seq);
    if (seqs.length > MOST_BULK_HITS) {
      throw new AppError("UNPROCESSABLE", `More than ${MOST_BULK_HITS} hits match. Narrow the search.`);
    }
  }
  if (seqs.length > 0) return seqs;
  throw new AppError("INVALID_INPUT", "No hit matches the search.", {
    details: [{ path: "q", message: "must match at least one hit" }],
  });
}
