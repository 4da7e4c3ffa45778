import { formatHttp } from "@/lib/http/code/format-http";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import type { HitRow } from "./present-hit";

type RawHit = Pick<
  HitRow,
  "method" | "targetPrefix" | "target" | "httpVersion" | "headers" | "trailers" | "body" | "bodyTruncated" | "state"
>;

/**
 * The stored request as HTTP/1.1 wire text. A body that was cut or malformed follows as it is; of a request that the
 * parser refused there is nothing but the bytes as they came.
 */
export function formatRawHit(hit: RawHit): Uint8Array {
  const headers = rawHeadersSchema.parse(hit.headers);
  // Without a field nothing announces a body: this one is what the parser refused, from the request line on.
  if (hit.state === "malformed" && headers.length === 0) return hit.body;
  return formatHttp({
    method: hit.method,
    target: `${hit.targetPrefix}${hit.target}`,
    httpVersion: hit.httpVersion,
    headers,
    trailers: rawHeadersSchema.parse(hit.trailers),
    body: hit.body,
    isWhole: hit.state === "captured" && !hit.bodyTruncated,
  });
}
