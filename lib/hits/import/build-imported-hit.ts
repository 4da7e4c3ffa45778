import { hash } from "node:crypto";
import type { ImportedRequest } from "@/lib/http/import/imported-request";
import type { ImportFormat } from "@/lib/http/import/parse-import";
import type { Runtime } from "@/lib/runtime";

type WireRequest = Parameters<Runtime["capture"]["storeImported"]>[1];

const FORMAT_NAMES: Readonly<Record<ImportFormat, string>> = {
  har: "HAR",
  ndjson: "NDJSON",
  curl: "a curl command",
  http: "raw HTTP",
};

/**
 * An imported request as the writer takes it. It was received when it was imported, and nobody sent it: the address is
 * "". What the file claims of its time stands in the reason, as a claim.
 */
export function buildImportedHit(
  request: ImportedRequest,
  format: ImportFormat,
  receivedAtMicros: number,
): WireRequest {
  const { body, bodySize, isExact, isMalformed, sentAt, ...line } = request;
  const truncated = bodySize > body.length;
  return {
    ...line,
    slug: "",
    receivedAtMicros,
    fidelity: isExact ? "exact" : "normalised",
    remoteAddress: "",
    remotePort: null,
    viaProxy: false,
    body: { bytes: body, size: bodySize, truncated, sha256: truncated ? null : hash("sha256", body, "buffer") },
    durationMs: 0,
    state: isMalformed ? "malformed" : "captured",
    reason: `imported from ${FORMAT_NAMES[format]}${describeTime(sentAt)}`,
    isTooLarge: false,
    senderGoneAfterMs: null,
  };
}

function describeTime(sentAt: string | null): string {
  const at = new Date(sentAt ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? "" : `, which says it was sent at ${at.toISOString()}`;
}
