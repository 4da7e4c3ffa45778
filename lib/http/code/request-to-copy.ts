import type { RawHeaders } from "@/lib/http/raw-headers";

/** A request that code shall be written for. Texts are one code point per byte, as the hit holds them. */
export interface RequestToCopy {
  readonly method: string;
  /** From scheme to query as the sender addressed it; without a Host, the target alone. */
  readonly url: string;
  /** Like "1.1"; "" when it is not known. */
  readonly httpVersion: string;
  readonly headers: RawHeaders;
  readonly trailers: RawHeaders;
  /** What is stored of the body. */
  readonly body: Uint8Array;
  /** Bytes that were sent; more than `body` holds when it was cut at the limit. */
  readonly bodySize: number;
  readonly state: "captured" | "denied" | "malformed";
  /** The origin to connect to when the URL names no host that a client can connect to. Ours, like "https://h:1". */
  readonly fallbackOrigin: string;
  /** The file that code reads a long body from, and where to download it. Both ours. */
  readonly bodyFile: { readonly name: string; readonly url: string };
}

/** Longer bodies are not written into code: it reads them from a file. */
export const MAX_INLINE_BODY_BYTES = 1024 * 1024;
