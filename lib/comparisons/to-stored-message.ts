import type { HitRow } from "@/lib/hits/present-hit";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import type { StoredMessage } from "./stored-message";

/** A stored hit as the comparer takes it. */
export function toStoredMessage(
  row: Pick<HitRow, "method" | "target" | "httpVersion" | "headers" | "body" | "bodySize">,
): StoredMessage {
  return {
    method: row.method,
    target: row.target,
    httpVersion: row.httpVersion,
    headers: rawHeadersSchema.parse(row.headers),
    body: row.body,
    bodySize: Number(row.bodySize),
  };
}
