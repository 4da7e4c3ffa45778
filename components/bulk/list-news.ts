import type { BulkDto } from "@/lib/resends/bulk-schema";

/** How long one that has ended is still news. */
const NEWS_MS = 60_000;

/** Of the bulk resends of a bin, those that go on or wait, and those that ended just now; `now` in ms since the epoch. */
export function listNews(bulks: readonly BulkDto[], now: number): readonly BulkDto[] {
  return bulks.filter(({ endedAt }) => endedAt === null || now - Date.parse(endedAt) < NEWS_MS);
}
