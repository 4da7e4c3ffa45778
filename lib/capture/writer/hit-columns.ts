import { findHeader } from "@/lib/http/raw-headers";
import type { HitDraft } from "./pending-hit";

/** How a column travels: as text that may be null, text, JSON, or text of another type. */
export type ColumnKind =
  | "text"
  | "text or null"
  | "json"
  | "boolean"
  | "int"
  | "bigint"
  | "real"
  | "fidelity"
  | "hit_state"
  | "signature_state";

export interface HitColumn {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly read: (draft: HitDraft) => unknown;
}

const MAX_TEXT = 1024;

/** The columns of a hit that its draft determines, in the order in which they travel; null travels as nothing. */
export const HIT_COLUMNS: readonly HitColumn[] = [
  { name: "received_at", kind: "bigint", read: ({ request }) => request.receivedAtMicros },
  { name: "method", kind: "text", read: ({ request }) => request.method },
  { name: "scheme", kind: "text", read: ({ request }) => request.scheme },
  { name: "authority", kind: "text", read: ({ request }) => request.authority },
  { name: "target_prefix", kind: "text", read: ({ request }) => request.targetPrefix },
  { name: "target", kind: "text", read: ({ request }) => request.target },
  { name: "http_version", kind: "text", read: ({ request }) => request.httpVersion },
  { name: "fidelity", kind: "fidelity", read: ({ request }) => request.fidelity },
  { name: "state", kind: "hit_state", read: ({ state }) => state },
  { name: "reason", kind: "text or null", read: ({ reason }) => reason?.slice(0, MAX_TEXT) },
  { name: "remote_address", kind: "text", read: ({ request }) => request.remoteAddress },
  { name: "remote_port", kind: "int", read: ({ request }) => request.remotePort },
  { name: "via_proxy", kind: "boolean", read: ({ request }) => request.viaProxy },
  { name: "headers", kind: "json", read: ({ request }) => request.headers },
  { name: "trailers", kind: "json", read: ({ request }) => request.trailers },
  { name: "body_size", kind: "bigint", read: ({ request }) => request.body.size },
  { name: "body_truncated", kind: "boolean", read: ({ request }) => request.body.truncated },
  {
    name: "content_type",
    kind: "text or null",
    read: ({ request }) => findHeader(request.headers, "content-type")?.slice(0, MAX_TEXT),
  },
  { name: "provider", kind: "text or null", read: ({ sighting }) => sighting.provider },
  { name: "event_type", kind: "text or null", read: ({ sighting }) => sighting.eventType },
  { name: "delivery_id", kind: "text or null", read: ({ sighting }) => sighting.deliveryId },
  { name: "delivery_key", kind: "text or null", read: ({ sighting }) => sighting.deliveryKey },
  { name: "attempt", kind: "int", read: ({ sighting }) => sighting.attempt },
  { name: "signature", kind: "signature_state", read: ({ sighting }) => sighting.signature },
  { name: "answer_rule", kind: "text or null", read: ({ answerRule }) => answerRule },
  { name: "answer_status", kind: "int", read: ({ answerStatus }) => answerStatus },
  { name: "duration_ms", kind: "real", read: ({ request }) => request.durationMs },
  { name: "sender_gone_after_ms", kind: "real", read: ({ request }) => request.senderGoneAfterMs },
];
