import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import type { ProviderRequest } from "@/lib/providers/request/provider-request";
import { formatHitUrl } from "./format-hit-url";
import type { HitRow } from "./present-hit";

/** A stored hit as `lib/providers` reads requests. */
export function toProviderRequest(hit: HitRow): ProviderRequest {
  return {
    method: hit.method,
    url: formatHitUrl(hit),
    headers: rawHeadersSchema.parse(hit.headers),
    body: hit.body,
  };
}

/** Whether all of the request is stored: a part of a body proves nothing. */
export function isWhole(hit: Pick<HitRow, "state" | "bodyTruncated">): boolean {
  return hit.state === "captured" && !hit.bodyTruncated;
}
