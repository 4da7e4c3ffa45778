import type { RawHeaders } from "@/lib/http/raw-headers";

/** A message on its way to the comparer: the body as it was sent, since codings are undone there. */
export interface StoredMessage {
  /** Left out where the message has no request line. */
  readonly method?: string | undefined;
  readonly target?: string | undefined;
  readonly httpVersion?: string | undefined;
  readonly headers: RawHeaders;
  readonly body: Uint8Array;
  /** Bytes as they were sent: more than `body` has where only its start is stored. */
  readonly bodySize: number;
}
