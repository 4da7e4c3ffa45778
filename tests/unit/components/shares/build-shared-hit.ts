import type { SharedHitDto } from "@/lib/shares/share-schema";
import { buildSummary } from "@/tests/builders/build-summary";

/** A plain shared hit, with what a test cares about put in. */
export function buildSharedHit(parts: Partial<SharedHitDto> = {}): SharedHitDto {
  return {
    ...buildSummary(),
    url: "https://hooks.example/orders",
    remotePort: 4711,
    viaProxy: false,
    headers: [],
    trailers: [],
    query: [],
    bodySha256: null,
    body: { base64: "", storedSize: 0, text: null, charset: null, encoding: null },
    answer: { status: 200, rule: null },
    signatureReport: null,
    providerConfidence: null,
    handshake: null,
    deliveryKey: null,
    identicalBodies: [],
    reason: null,
    senderGoneAfterMs: null,
    redactions: [],
    ...parts,
  };
}
