import { z } from "zod";
import { decodeText } from "@/lib/http/decode-text";
import { findHeader } from "@/lib/http/raw-headers";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import { type AttemptDto, attemptErrorSchema, redirectSchema, sentSchema, timingSchema } from "./attempt-schema";
import type { AttemptRow, ResendRow } from "./resend-row";
import { type ResendDto, repeatsSchema, signingSchema } from "./resend-schema";

const redirectsSchema = z.array(redirectSchema);

/**
 * The one way from rows to the resend that the API and the socket show. Bodies of answers with more than `bodyLimit`
 * bytes are left out; their stored size says so.
 */
export function presentResend(row: ResendRow, bodyLimit = Number.POSITIVE_INFINITY): ResendDto {
  return {
    id: row.id,
    binId: row.binId,
    hitSeq: row.hitSeq,
    url: row.targetUrl,
    origin: row.origin,
    createdAt: row.createdAt.toISOString(),
    signing: signingSchema.parse(row.signing),
    signingNote: row.signingNote,
    provider: row.provider,
    planned: row.planned,
    repeats: row.repeats === null ? null : repeatsSchema.parse(row.repeats),
    nextAttemptAt: row.nextAttemptAt?.toISOString() ?? null,
    bodyEdited: row.editedBody !== null,
    attempts: row.attempts
      .toSorted((left, right) => left.n - right.n)
      .map((attempt) => presentAttempt(attempt, bodyLimit)),
  };
}

export function presentAttempt(row: AttemptRow, bodyLimit: number): AttemptDto {
  const headers = rawHeadersSchema.parse(row.headers);
  return {
    n: row.n,
    startedAt: row.startedAt.toISOString(),
    status: row.status,
    headers,
    body: presentBody(row, headers, row.body.length > bodyLimit),
    error: row.error === null ? null : attemptErrorSchema.parse(row.error),
    timing: timingSchema.parse(row.timing),
    sent: sentSchema.parse(row.sent),
    redirects: redirectsSchema.parse(row.redirects),
    verdict: row.verdict,
  };
}

function presentBody(
  { body, bodyTruncated }: AttemptRow,
  headers: AttemptDto["headers"],
  isLeftOut: boolean,
): AttemptDto["body"] {
  const encoding = findHeader(headers, "content-encoding");
  const isCoded = encoding !== null && !/^\s*(identity)?\s*$/i.test(encoding);
  const decoded = isCoded || isLeftOut ? null : decodeText(body, findHeader(headers, "content-type"));
  return {
    base64: isLeftOut ? "" : Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("base64"),
    text: decoded?.text ?? null,
    charset: decoded?.charset ?? null,
    encoding,
    storedSize: body.length,
    truncated: bodyTruncated,
  };
}
