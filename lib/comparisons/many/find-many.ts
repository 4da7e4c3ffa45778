import { findAlike } from "@/lib/comparisons/find-alike";
import { getSummaries } from "@/lib/comparisons/get-summaries";
import { DEFAULT_MANY, DEFAULT_SEARCH_SECONDS } from "@/lib/comparisons/many-schema";
import { eventName } from "@/lib/diff/event-name";
import type { HitPage } from "@/lib/hits/list-hits-schema";
import { readSearch } from "@/lib/hits/search/read-search";
import { searchHits } from "@/lib/hits/search/search-hits";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";

export interface ManyChoice {
  /** Hits of the event that this one is one of. */
  readonly like?: number | undefined;
  readonly q?: string | undefined;
  readonly seqs?: readonly number[] | undefined;
  readonly limit?: number | undefined;
  /** So long the search for `q` may take. */
  readonly seconds?: number | undefined;
}

interface FoundMany {
  readonly seqs: readonly number[];
  readonly event: string | null;
  /** Where the search stopped for lack of time; null when it did not. */
  readonly searchedFrom: number | null;
}

/** The hits that were chosen: these, those like one, the newest that a search finds, or the newest; with their event. */
export async function findMany(
  runtime: Runtime,
  actor: Actor,
  { binId, like, q, seqs, limit = DEFAULT_MANY, seconds }: ManyChoice & { readonly binId: string },
): Promise<FoundMany> {
  if (seqs !== undefined) return { seqs, event: null, searchedFrom: null };
  if (like !== undefined) {
    const [event] = await getSummaries(runtime.db, binId, [like]);
    const found = await findAlike(runtime.db, { binId, event, most: limit });
    return { seqs: found.map(({ seq }) => seq), event: eventName(event), searchedFrom: null };
  }
  if (q !== undefined) return { ...(await search(runtime, actor, { binId, q, limit, seconds })), event: null };
  const newest = await runtime.db.hit.findMany({
    where: { binId, state: "captured" },
    select: { seq: true },
    orderBy: { seq: "desc" },
    take: limit,
  });
  return { seqs: newest.map(({ seq }) => seq), event: null, searchedFrom: null };
}

interface SearchMany extends Required<Pick<ManyChoice, "limit" | "q" | "seconds">> {
  readonly binId: string;
}

/** The newest matches; fewer than there are when it takes long. */
async function search(
  runtime: Runtime,
  actor: Actor,
  { binId, q = "", limit = DEFAULT_MANY, seconds = DEFAULT_SEARCH_SECONDS }: SearchMany,
): Promise<Pick<FoundMany, "seqs" | "searchedFrom">> {
  const seqs: number[] = [];
  const started = performance.now();
  const bin = await runtime.db.bin.findUniqueOrThrow({ where: { id: binId }, select: { lastSeq: true } });
  let before: number | null = bin.lastSeq + 1;
  // A mistake is told whatever time there is.
  readSearch(q, Date.now() * 1_000);
  while (before !== null && seqs.length < limit && performance.now() - started < seconds * 1_000) {
    const page: HitPage = await searchHits(runtime, actor, { binId, q, limit: limit - seqs.length, before });
    seqs.push(...page.hits.map(({ seq }) => seq));
    before = page.next;
  }
  return { seqs, searchedFrom: seqs.length < limit ? before : null };
}
