import { fetchHit } from "@/components/api/fetch-hit";
import { runBounded } from "@/components/api/run-bounded";
import type { HitSummary } from "@/lib/hits/hit-schema";

// What a page can hold as text without trouble; more is a matter for the API.
const MAX_EXPORT_BYTES = 64 * 1024 * 1024;
const AT_ONCE = 6;

/** A selection that is too large to be put together in the page, in words for the reader; else null. */
export function refuseExport(hits: readonly Pick<HitSummary, "bodySize">[]): string | null {
  const bytes = hits.reduce((sum, { bodySize }) => sum + bodySize, 0);
  return bytes <= MAX_EXPORT_BYTES ? null : "The bodies of these hits are more than 64 MB. Select fewer.";
}

/** The whole hits as NDJSON, one a line, oldest first. Rejects with an `ApiError` when one cannot be read. */
export async function exportHits(binId: string, seqs: readonly number[]): Promise<Blob> {
  const ascending = [...seqs].sort((left, right) => left - right);
  const lines = new Map<number, string>();
  await runBounded(ascending, AT_ONCE, async (seq) => {
    lines.set(seq, `${JSON.stringify(await fetchHit(binId, seq))}\n`);
  });
  return new Blob(
    ascending.map((seq) => lines.get(seq) ?? ""),
    { type: "application/x-ndjson" },
  );
}
