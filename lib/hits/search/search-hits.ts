import { getOwnBin } from "@/lib/bins/get-own-bin";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { ListHitsInput } from "@/lib/hits/list-hits";
import { DEFAULT_HITS_PER_PAGE, type HitPage, MAX_HITS_PER_PAGE } from "@/lib/hits/list-hits-schema";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { readSearch } from "./read-search";
import { scanHits } from "./scan-hits";

/** A page without a match is answered after about this long, so that its caller can show progress. */
const BUDGET_MS = 150;
/** A page with a match is answered sooner: somebody waits to see it. So it is at once with as many as a screen holds. */
const BUDGET_WITH_HITS_MS = 25;
const SCREEN_HITS = 50;

export interface SearchHitsInput extends ListHitsInput {
  readonly q: string;
}

/**
 * The next matches of a search among a bin's hits. Works for a bounded time and says how far it came: fewer hits than
 * `limit`, or none, are the end only when `next` is null. INVALID_INPUT for a mistake in the search.
 */
export async function searchHits(runtime: Runtime, actor: Actor, input: SearchHitsInput): Promise<HitPage> {
  const started = performance.now();
  const bin = await getOwnBin(runtime.db, actor, input.binId);
  const search = readSearch(input.q, Date.now() * 1_000);
  const limit = Math.min(input.limit ?? DEFAULT_HITS_PER_PAGE, MAX_HITS_PER_PAGE);
  const order = input.order ?? (input.after !== undefined && input.before === undefined ? "asc" : "desc");
  // What is numbered up to lastSeq is committed; what comes later is not decided by this page.
  const to = Math.min(bin.lastSeq, (input.before ?? Number.POSITIVE_INFINITY) - 1);
  const place = { binId: bin.id, from: Math.min((input.after ?? 0) + 1, to + 1), to, order };

  const hits: HitSummary[] = [];
  let scannedTo = order === "desc" ? to + 1 : place.from - 1;
  let isLast = false;
  for await (const step of scanHits(runtime.db, place, search)) {
    hits.push(...step.hits.slice(0, limit - hits.length + 1));
    ({ scannedTo, isLast } = step);
    const budget = hits.length > 0 ? BUDGET_WITH_HITS_MS : BUDGET_MS;
    const isEnough = hits.length > Math.min(limit, SCREEN_HITS) || performance.now() - started > budget;
    if (isEnough || isLast) break;
  }
  const page = hits.slice(0, limit);
  if (hits.length > limit) {
    scannedTo = page.at(-1)?.seq ?? scannedTo;
    isLast = false;
  }
  return { hits: page, next: isLast ? null : scannedTo, lastSeq: bin.lastSeq, scannedTo };
}
