import type { RawHeaders } from "@/lib/http/raw-headers";

/** An answer ready to send but for the seq, which is known only after the commit. */
export interface RenderedAnswer {
  readonly status: number;
  /** Framing fields (content-length, connection, …) aside: the door adds them. */
  readonly headers: RawHeaders;
  readonly body: Uint8Array;
  readonly delayMs: number;
}
