import type { RawHeaders } from "@/lib/http/raw-headers";

/** A request as it was received. Nothing in it is trusted. */
export interface ProviderRequest {
  readonly method: string;
  /** The whole URL as the sender has it configured: URL-bound schemes sign it. One code point per byte. */
  readonly url: string;
  readonly headers: RawHeaders;
  /** The exact bytes, as transferred in the content. */
  readonly body: Uint8Array;
}
