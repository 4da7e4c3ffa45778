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
  readonly deliveryKey: string | null;
  readonly senderGoneAfterMs: number | null;
}

/** What is not stored with a hit but found out when it is read. */
export type HitFindings = Pick<HitDto, "signatureReport" | "providerConfidence" | "handshake" | "identicalBodies">;

const NO_FINDINGS: HitFindings = {
  signatureReport: null,
  providerConfidence: null,
  handshake: null,
  identicalBodies: [],
};

/** The one way from a row to the whole hit that the API and the page show. Exports go without findings. */
export function presentHit(row: HitRow, findings = NO_FINDINGS): HitDto {
  return { ...presentWith(row, row.body, row.body.length), ...findings };
}

/** The same without the body's bytes, of which only the number is known: they are fetched on their own. */
export function presentHitWithoutBody(row: Omit<HitRow, "body">, storedSize: number, findings = NO_FINDINGS): HitDto {
  return { ...presentWith(row, null, storedSize), ...findings };
}

type Stored = Omit<HitDto, keyof HitFindings>;

function presentWith(row: Omit<HitRow, "body">, body: Uint8Array | null, storedSize: number): Stored {
  const headers = rawHeadersSchema.parse(row.headers);
  const encoding = findHeader(headers, "content-encoding");
  const isCoded = encoding !== null && !/^\s*(identity)?\s*$/i.test(encoding);
  // Coded bytes are not the text that the charset speaks of.
  const decoded = isCoded || body === null ? null : decodeText(body, row.contentType);
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
      base64: body === null ? "" : Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("base64"),
      storedSize,
      text: decoded?.text ?? null,
      charset: decoded?.charset ?? null,
      encoding,
    },
    answer: { status: row.answerStatus, rule: row.answerRule },
    deliveryKey: row.deliveryKey,
    reason: row.reason,
    senderGoneAfterMs: row.senderGoneAfterMs,
  };
}
