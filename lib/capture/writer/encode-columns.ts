import { findHeader, type RawHeaders } from "@/lib/http/raw-headers";
import { storableText } from "@/lib/http/storable-text";
import type { HitDraft } from "./pending-hit";

const MAX_TEXT = 1024;
// Targets are bounded by the head's size; this only stops what no door lets through.
const MAX_TARGET = 1024 * 1024;

/**
 * The hit's columns as JSON text without its opening brace, in the short names of the capture statement; what is null
 * stays away. PostgreSQL refuses a whole batch for one NUL or lone surrogate in it, so these become U+FFFD.
 */
export function encodeColumns(draft: HitDraft): string {
  const text = JSON.stringify(columns(draft));
  // JSON.stringify escapes exactly what cannot be stored (and other control characters): rare enough to do it twice.
  const storable = text.includes("\\u") ? JSON.stringify(columns(draft), makeStorable) : text;
  return storable.slice(1);
}

function columns({ request, state, reason, answerStatus }: HitDraft) {
  return {
    at: request.receivedAtMicros,
    m: request.method,
    sc: request.scheme,
    au: request.authority,
    tp: request.targetPrefix,
    t: request.target,
    v: request.httpVersion,
    f: request.fidelity,
    st: state,
    re: reason === null ? undefined : reason.slice(0, MAX_TEXT),
    ra: request.remoteAddress,
    rp: request.remotePort ?? undefined,
    vp: request.viaProxy,
    hd: request.headers,
    tr: request.trailers,
    bs: request.body.size,
    bt: request.body.truncated,
    ct: contentType(request.headers),
    an: answerStatus,
    d: request.durationMs,
    g: request.senderGoneAfterMs ?? undefined,
  };
}

function contentType(headers: RawHeaders): string | undefined {
  return findHeader(headers, "content-type")?.slice(0, MAX_TEXT);
}

function makeStorable(_key: string, value: unknown): unknown {
  return typeof value === "string" ? storableText(value, MAX_TARGET) : value;
}
