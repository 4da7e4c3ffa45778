import type { RawHeaders } from "@/lib/http/raw-headers";

/** What of a hit goes into a HAR entry; the API's hit has all of it. */
export interface HarHit {
  readonly binId: string;
  readonly seq: number;
  readonly receivedAt: string;
  readonly method: string;
  readonly url: string;
  readonly target: string;
  readonly httpVersion: string;
  readonly fidelity: string;
  readonly state: string;
  readonly reason: string | null;
  readonly contentType: string | null;
  readonly headers: RawHeaders;
  readonly trailers: RawHeaders;
  readonly query: RawHeaders;
  readonly bodySize: number;
  readonly bodyTruncated: boolean;
  readonly body: { readonly base64: string; readonly text: string | null };
  readonly remoteAddress: string;
  readonly answer: { readonly status: number | null };
  readonly durationMs: number;
  readonly note: string | null;
}
