import type { DenialRule } from "@/lib/hits/denial-rule";
import type { RawHeaders } from "@/lib/http/raw-headers";

/** One request as a door read it: what both doors make and the capture core takes. */
export interface WireRequest {
  readonly slug: string;
  /** Microseconds since the epoch, when the head arrived. */
  readonly receivedAtMicros: number;
  readonly method: string;
  readonly scheme: "http" | "https";
  /** The authority of the request target, else the Host field as sent, else "". */
  readonly authority: string;
  /** What stood before `target` in the request line, as sent: "/in/<slug>", "http://host/in/<slug>", or "". */
  readonly targetPrefix: string;
  /** What followed, query included, undecoded, one code point per byte. */
  readonly target: string;
  readonly httpVersion: string;
  /** "normalised" when a framework stood between the socket and us (the route door). */
  readonly fidelity: "exact" | "normalised";
  readonly remoteAddress: string;
  readonly remotePort: number | null;
  readonly viaProxy: boolean;
  readonly headers: RawHeaders;
  readonly trailers: RawHeaders;
  readonly body: WireBody;
  /** From the head to the end of the body. */
  readonly durationMs: number;
  /** "malformed" when the message did not come whole or could not be parsed; `reason` then says why. */
  readonly state: "captured" | "malformed";
  /** What a reader of the hit must know about how it was read, in one sentence; or null. */
  readonly reason: string | null;
  /** The body is over the limit: the answer is 413 whatever the bin says. */
  readonly isTooLarge: boolean;
  /** The rule of the bin by which the door stopped reading it; absent or null where there is none. */
  readonly denial?: DenialRule | null;
  /** From the head to the sender's leaving, where it left before the message was whole. */
  readonly senderGoneAfterMs: number | null;
}

export interface WireBody {
  /** At most MAX_BODY_BYTES of it. */
  readonly bytes: Uint8Array;
  /** Bytes that arrived; more than `bytes` holds when `truncated`. */
  readonly size: number;
  readonly truncated: boolean;
  /** Over all bytes that arrived; null when reading was given up before the end. */
  readonly sha256: Uint8Array | null;
}

export interface HitIdentity {
  readonly binId: string;
  readonly seq: number;
}

/** What the door sends back. Header list and bytes are final; the door adds framing only. */
export interface CaptureAnswer {
  readonly status: number;
  readonly headers: RawHeaders;
  readonly body: Uint8Array;
  readonly delayMs: number;
  /** The committed hit, or null when nothing was stored. */
  readonly hit: HitIdentity | null;
}

/**
 * Stores the request and says what to answer: once, only after the hit is committed (then the answer names its seq), or a
 * refusal (404, 403, 500, 503) when nothing was stored. Never throws. May call `settle` before it returns;
 * `settle` must not throw either.
 */
export type CaptureHit = (request: WireRequest, settle: (answer: CaptureAnswer) => void) => void;
