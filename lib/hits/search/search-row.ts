import { z } from "zod";
import { HIT_SUMMARY_COLUMNS, type HitSummaryRow } from "@/lib/hits/hit-summary-row";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import type { SearchNeeds } from "@/lib/query/compile-search";
import { verdictSchema } from "@/lib/resends/attempt-schema";

/** A hit as a search reads it: its summary, and headers and body where they are needed. */
export interface SearchRow extends HitSummaryRow {
  readonly headers?: unknown;
  readonly body?: Uint8Array | undefined;
}

/** What a search's statement returns: rows, each with how many bytes it and those before it are. */
export const searchRowsSchema: z.ZodType<ReadonlyArray<SearchRow & { readonly running: number }>> = z.array(
  z.object({
    running: z.number(),
    binId: z.string(),
    seq: z.int(),
    receivedAt: z.bigint(),
    method: z.string(),
    target: z.string(),
    httpVersion: z.string(),
    fidelity: z.enum(["exact", "normalised"]),
    state: z.enum(["captured", "denied", "malformed"]),
    contentType: z.string().nullable(),
    bodySize: z.bigint(),
    bodyTruncated: z.boolean(),
    remoteAddress: z.string(),
    provider: z.string().nullable(),
    eventType: z.string().nullable(),
    deliveryId: z.string().nullable(),
    attempt: z.int().nullable(),
    signature: z.enum(["valid", "invalid", "unchecked"]),
    answerStatus: z.int().nullable(),
    answerRule: z.string().nullable(),
    durationMs: z.number(),
    pinned: z.boolean(),
    note: z.string().nullable(),
    resendStatus: z.int().nullable(),
    resendVerdict: verdictSchema.nullable(),
    drift: z.unknown(),
    headers: z.unknown().optional(),
    body: z.instanceof(Uint8Array).optional(),
  }),
);

const SUMMARY = Object.keys(HIT_SUMMARY_COLUMNS).map((name) => `${columnOf(name)} AS "${name}"`);
const COLUMNS: Readonly<Record<SearchNeeds, readonly string[]>> = {
  facts: SUMMARY,
  headers: [...SUMMARY, "headers"],
  body: [...SUMMARY, "headers", "body"],
};

// The sizes of stored texts and bytes are known without reading them.
const FACTS_SIZE = "500 + octet_length(target) + coalesce(octet_length(note), 0)";
const SIZES: Readonly<Record<SearchNeeds, string>> = {
  facts: FACTS_SIZE,
  headers: `${FACTS_SIZE} + octet_length(headers::text)`,
  body: `${FACTS_SIZE} + octet_length(headers::text) + octet_length(body)`,
};

/** SQL for the columns that a search needs, and for how many bytes they are. */
export function searchColumns(needs: SearchNeeds): { readonly columns: string; readonly size: string } {
  return { columns: COLUMNS[needs].join(", "), size: SIZES[needs] };
}

/** Headers are checked when they are looked at, which most searches never do. */
export function readRowHeaders(row: SearchRow): z.infer<typeof rawHeadersSchema> {
  return row.headers === undefined ? [] : rawHeadersSchema.parse(row.headers);
}

function columnOf(name: string): string {
  const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return ["fidelity", "state", "signature"].includes(column) ? `${column}::text` : column;
}
