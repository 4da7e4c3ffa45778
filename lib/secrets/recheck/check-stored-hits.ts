import { setImmediate as nextTurn } from "node:timers/promises";
import { hashDeliveryKey } from "@/lib/hits/hash-delivery-key";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { HIT_SUMMARY_COLUMNS } from "@/lib/hits/hit-summary-row";
import type { HitRow } from "@/lib/hits/present-hit";
import { presentHitSummary } from "@/lib/hits/present-hit-summary";
import { isWhole, toProviderRequest } from "@/lib/hits/to-provider-request";
import type { Runtime } from "@/lib/runtime";
import type { BinSecrets } from "@/lib/secrets/bin-secrets";
import { findProvedSender } from "@/lib/secrets/find-proved-sender";
import { judgeSignature } from "@/lib/secrets/judge-signature";

type Change = Pick<HitSummary, "signature"> &
  Partial<Pick<HitSummary, "provider" | "eventType" | "deliveryId"> & { deliveryKey: string | null }>;

/**
 * Holds stored hits against the bin's secrets and corrects their marks, and who sent them where a secret proves another
 * sender than it looked; watchers learn of those that changed. Lets others have a turn after each hit. Hits that were
 * deleted meanwhile are left out.
 */
export async function checkStoredHits(
  { db, live }: Pick<Runtime, "db" | "live">,
  { binId, seqs, secrets }: { binId: string; seqs: readonly number[]; secrets: BinSecrets },
): Promise<void> {
  const rows = await db.hit.findMany({ where: { binId, seq: { in: [...seqs] } } });
  for (const row of rows) {
    const change = judge(row, secrets);
    await nextTurn();
    if (change.signature === row.signature) continue;
    const updated = await db.hit.updateManyAndReturn({
      where: { binId, seq: row.seq },
      data: change,
      select: HIT_SUMMARY_COLUMNS,
    });
    for (const changed of updated) live.hitChanged(presentHitSummary(changed));
  }
}

function judge(row: HitRow, secrets: BinSecrets): Change {
  if (!isWhole(row)) return { signature: "unchecked" };
  const { provider } = row;
  const request = toProviderRequest(row);
  const receivedAt = Number(row.receivedAt) / 1e6;
  const own = provider === null ? undefined : secrets.get(provider);
  if (provider !== null && own !== undefined) {
    return { signature: judgeSignature({ request, provider, secrets: own, receivedAt }) };
  }
  const proved = findProvedSender(request, { secrets, receivedAt });
  if (proved === null) return { signature: "unchecked" };
  const { eventType, deliveryId, deliveryKey } = proved;
  const key = deliveryKey === null ? null : hashDeliveryKey(deliveryKey);
  return { signature: "valid", provider: proved.provider, eventType, deliveryId, deliveryKey: key };
}
