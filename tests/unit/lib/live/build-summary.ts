import type { HitSummary } from "@/lib/hits/hit-schema";

export const SOME_BIN = "01890000-0000-7000-8000-000000000001";

/** A summary for tests of the browser side, where only the seq matters. */
export function buildSummary(seq: number, over: Partial<HitSummary> = {}): HitSummary {
  return {
    binId: SOME_BIN,
    seq,
    receivedAt: "2026-01-01T00:00:00.000000Z",
    method: "POST",
    target: `/orders?n=${seq}`,
    path: "/orders",
    httpVersion: "1.1",
    fidelity: "exact",
    state: "captured",
    contentType: "application/json",
    bodySize: 7,
    bodyTruncated: false,
    remoteAddress: "127.0.0.1",
    provider: null,
    eventType: null,
    deliveryId: null,
    attempt: null,
    signature: "unchecked",
    answerStatus: 200,
    durationMs: 1,
    pinned: false,
    note: null,
    ...over,
  };
}
