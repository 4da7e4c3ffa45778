import type { HitSummary } from "@/lib/hits/hit-schema";

/** A plain captured hit, with what a test cares about put in. */
export function buildSummary(parts: Partial<HitSummary> = {}): HitSummary {
  return {
    binId: "0192a000-0000-7000-8000-000000000001",
    seq: 1,
    receivedAt: "2026-11-25T10:04:05.123456Z",
    method: "POST",
    target: "/orders",
    path: "/orders",
    httpVersion: "1.1",
    fidelity: "exact",
    state: "captured",
    contentType: "application/json",
    bodySize: 12,
    bodyTruncated: false,
    remoteAddress: "192.0.2.1",
    provider: null,
    eventType: null,
    deliveryId: null,
    attempt: null,
    signature: "unchecked",
    answerStatus: 200,
    durationMs: 1,
    pinned: false,
    note: null,
    resend: null,
    deniedBy: null,
    drift: null,
    ...parts,
  };
}
