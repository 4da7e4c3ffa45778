import { fetchHit } from "@/components/api/fetch-hit";
import { runBounded } from "@/components/api/run-bounded";
import type { HitDto, HitSummary } from "@/lib/hits/hit-schema";

export type ExportFormat = "ndjson" | "har";

// What a page can hold as text without trouble; more is a matter for the API.
const MAX_EXPORT_BYTES = 64 * 1024 * 1024;
const AT_ONCE = 6;

/** Why a selection is too large to be put together in the page, in words for the reader; else null. */
export function refuseExport(hits: readonly Pick<HitSummary, "bodySize">[]): string | null {
  const bytes = hits.reduce((sum, { bodySize }) => sum + bodySize, 0);
  return bytes <= MAX_EXPORT_BYTES ? null : "The bodies of these hits are more than 64 MB. Select fewer.";
}

/** The whole hits in one file, oldest first. Rejects with an `ApiError` when one cannot be read. */
export async function exportHits(binId: string, seqs: readonly number[], format: ExportFormat): Promise<Blob> {
  const hits: HitDto[] = [];
  await runBounded(seqs, AT_ONCE, async (seq) => {
    hits.push(await fetchHit(binId, seq));
  });
  hits.sort((left, right) => left.seq - right.seq);
  if (format === "ndjson") {
    return new Blob(
      hits.map((hit) => `${JSON.stringify(hit)}\n`),
      { type: "application/x-ndjson" },
    );
  }
  const { formatHar } = await import("@/lib/http/har/format-har");
  return new Blob([formatHar(hits)], { type: "application/json" });
}
