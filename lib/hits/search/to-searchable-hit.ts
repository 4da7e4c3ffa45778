import { isAppError } from "@/lib/errors";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { presentHitSummary } from "@/lib/hits/present-hit-summary";
import { decodeContent } from "@/lib/hits/undo-content-coding";
import { decodeText } from "@/lib/http/decode-text";
import { headerValues } from "@/lib/http/raw-headers";
import { createSearchableHit, type SearchableHit } from "@/lib/query/searchable-hit";
import { readRowHeaders, type SearchRow } from "./search-row";

/** A body that unfolds to more than this is not searched. */
const MAX_DECODED_BYTES = 16 * 1024 * 1024;

/**
 * A row as the matcher reads it. A coded body is decoded here, off the main thread; one that cannot be, or was cut at the
 * limit, counts as no text.
 */
export async function toSearchableHit(row: SearchRow): Promise<{ summary: HitSummary; hit: SearchableHit }> {
  const summary = presentHitSummary(row);
  const headers = () => readRowHeaders(row);
  const bytes = row.body === undefined || row.body.length === 0 ? null : await decodeBody(row, row.body);
  const bodyText = () => (bytes === null ? null : (decodeText(bytes, row.contentType)?.text ?? null));
  return { summary, hit: createSearchableHit(summary, { headers, bodyText }) };
}

async function decodeBody(row: SearchRow, body: Uint8Array): Promise<Uint8Array | null> {
  const coding = headerValues(readRowHeaders(row), "content-encoding").join(",");
  if (coding.replace(/identity|[\s,]/gi, "") === "") return body;
  if (row.bodyTruncated) return null;
  try {
    return await collect(decodeContent(body, coding));
  } catch (error) {
    if (isAppError(error)) return null;
    throw error;
  }
}

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const kept: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > MAX_DECODED_BYTES) return null;
    kept.push(piece);
  }
  return Buffer.concat(kept, length);
}
