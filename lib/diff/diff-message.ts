import type { RawHeaders } from "@/lib/http/raw-headers";

/** One side of a comparison. */
export interface DiffMessage {
  /** Left out where the message has no request line (a pasted body). */
  readonly method?: string | undefined;
  /** As sent, query included; one code point per byte. */
  readonly target?: string | undefined;
  readonly httpVersion?: string | undefined;
  readonly headers: RawHeaders;
  /** With content codings undone where the caller could. */
  readonly body: Uint8Array;
  /** Bytes as they were sent, before codings were undone; that of `body` where left out. */
  readonly bodySize?: number | undefined;
}
