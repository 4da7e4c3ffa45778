import { decodeText } from "@/lib/http/decode-text";
import { parseQuery } from "@/lib/http/parse-query";
import { findHeader } from "@/lib/http/raw-headers";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import { splitTarget } from "@/lib/http/split-target";
import { formatHitUrl } from "./format-hit-url";
import type { HitDto } from "./hit-schema";
import type { HitSummaryRow } from "./hit-summary-row";
import { presentHitSummary } from "./present-hit-summary";

/** All columns of a hit as the database client returns them. */
export interface HitRow extends HitSummaryRow {
  readonly scheme: string;
  readonly authority: string;
  readonly targetPrefix: string;
  readonly reason: string | null;
  readonly remotePort: number | null;
  readonly viaProxy: boolean;
  readonly headers: unknown;
  readonly trailers: unknown;
  readonly body: Uint8Array;
  readonly bodySha256: Uint8Array | null;
  readonly answerRule: string | null;
  readonly senderGoneAfterMs: number | null;
}

/** The one way from a row to the whole hit that the API and the page show. */
export function presentHit(row: HitRow): HitDto {
  const headers = rawHeadersSchema.parse(row.headers);
  const encoding = findHeader(headers, "content-encoding");
  const isCoded = encoding !== null && !/^\s*(identity)?\s*$/i.test(encoding);
  // Coded bytes are not the text that the charset speaks of.
  const decoded = isCoded ? null : decodeText(row.body, row.contentType);
  return {
    ...presentHitSummary(row),
    url: formatHitUrl(row),
    remotePort: row.remotePort,
    viaProxy: row.viaProxy,
    headers,
    trailers: rawHeadersSchema.parse(row.trailers),
    query: parseQuery(splitTarget(row.target).query ?? ""),
    bodySha256: row.bodySha256 === null ? null : Buffer.from(row.bodySha256).toString("hex"),
    body: {
      base64: Buffer.from(row.body.buffer, row.body.byteOffset, row.body.byteLength).toString("base64"),
      text: decoded?.text ?? null,
      charset: decoded?.charset ?? null,
      encoding,
    },
    answer: { status: row.answerStatus, rule: row.answerRule },
    signatureReport: null,
    reason: row.reason,
    senderGoneAfterMs: row.senderGoneAfterMs,
  };
}
