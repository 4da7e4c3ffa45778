import type { RawHeaders } from "@/lib/http/raw-headers";
import type { RequestToCopy } from "./request-to-copy";

/** What of a hit is copied; the API's hit has all of it. */
export interface HitToCopy {
  readonly binId: string;
  readonly seq: number;
  readonly method: string;
  readonly url: string;
  readonly httpVersion: string;
  readonly headers: RawHeaders;
  readonly trailers: RawHeaders;
  readonly bodySize: number;
  readonly state: RequestToCopy["state"];
}

/** A hit and its stored body as a request to copy. `publicUrl` is this instance's origin, without a slash at the end. */
export function toRequestToCopy(hit: HitToCopy, body: Uint8Array, publicUrl: string): RequestToCopy {
  const { binId, seq, method, url, httpVersion, headers, trailers, bodySize, state } = hit;
  return {
    method,
    url,
    httpVersion,
    headers,
    trailers,
    body,
    bodySize,
    state,
    fallbackOrigin: publicUrl,
    bodyFile: { name: `hit-${seq}.body`, url: `${publicUrl}/api/bins/${binId}/hits/${seq}/body` },
  };
}
