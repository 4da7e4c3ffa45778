import { formatMicros } from "@/lib/http/format-micros";
import { splitTarget } from "@/lib/http/split-target";
import { findDenialRule } from "./denial-rule";
import { driftSchema } from "./drift-schema";
import type { HitSummary } from "./hit-schema";
import type { HitSummaryRow } from "./hit-summary-row";

/** The one way from a row to the summary that the API, the socket and the page show. Further columns are left out. */
export function presentHitSummary(row: HitSummaryRow): HitSummary {
  return {
    binId: row.binId,
    seq: row.seq,
    receivedAt: formatMicros(row.receivedAt),
    method: row.method,
    target: row.target,
    path: splitTarget(row.target).path,
    httpVersion: row.httpVersion,
    fidelity: row.fidelity,
    state: row.state,
    contentType: row.contentType,
    bodySize: Number(row.bodySize),
    bodyTruncated: row.bodyTruncated,
    remoteAddress: row.remoteAddress,
    provider: row.provider,
    eventType: row.eventType,
    deliveryId: row.deliveryId,
    attempt: row.attempt,
    signature: row.signature,
    answerStatus: row.answerStatus,
    deniedBy: findDenialRule(row.state, row.answerRule),
    durationMs: row.durationMs,
    pinned: row.pinned,
    note: row.note,
    resend: row.resendVerdict === null ? null : { status: row.resendStatus, verdict: row.resendVerdict },
    drift: row.drift === null ? null : (driftSchema.safeParse(row.drift).data ?? null),
  };
}
