import { setImmediate as nextTurn } from "node:timers/promises";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { HitPage } from "@/lib/hits/list-hits-schema";
import { type HitSearch, readSearch } from "@/lib/hits/search/read-search";
import { createSearchableHit } from "@/lib/query/searchable-hit";
import type { Runtime } from "@/lib/runtime";
import { getTicketedShare } from "./get-share";
import { readRedaction } from "./read-redaction";
import { readSharedLine, type SharedLine } from "./read-shared-line";
import { findSharedBin } from "./read-subject";
import type { ShareRow } from "./share-row";
import { DEFAULT_SHARED_HITS } from "./share-schema";
import { newestShown, shownSeqs } from "./shown-seqs";

/** A page is answered after about this long, so that its caller can show progress; with a match sooner. */
const BUDGET_MS = 150;
const BUDGET_WITH_HITS_MS = 50;
const SEQS_AT_ONCE = 128;

export interface ListSharedHitsInput {
  readonly token: string;
  readonly ticket: string;
  readonly q?: string | undefined;
  readonly after?: number | undefined;
  readonly before?: number | undefined;
  readonly limit?: number | undefined;
}

/**
 * The next hits of a share, newest first, redacted; with `q` those that match. A search judges what the recipient may
 * see and nothing else: secrets are tokens to it too. Works for a bounded time and says how far it came: fewer than
 * `limit`, or none, are the end only when `next` is null. `lastSeq` is the newest that the share shows, not the bin.
 */
export async function listSharedHits(runtime: Runtime, input: ListSharedHitsInput): Promise<HitPage> {
  const { share } = await getTicketedShare(runtime, input);
  const bin = await findSharedBin(runtime.db, share.binId);
  const search = readSearch(input.q ?? "", Date.now() * 1_000);
  const redaction = await readRedaction(runtime.db, share);
  const lastSeq = newestShown(share, bin.lastSeq);
  const { limit = DEFAULT_SHARED_HITS, after = 0, before = lastSeq + 1 } = input;

  const started = performance.now();
  const hits: HitSummary[] = [];
  let scannedTo = Math.min(lastSeq + 1, before);
  for await (const seq of listSeqs(runtime.db, share, { after, before: scannedTo })) {
    const line = await readSharedLine(runtime, share, { seq, redaction });
    await nextTurn();
    scannedTo = seq;
    if (line !== null && isMatch(search, line)) hits.push(line.summary);
    const budget = hits.length > 0 ? BUDGET_WITH_HITS_MS : BUDGET_MS;
    const isEnough = hits.length >= limit || performance.now() - started > budget;
    if (isEnough) return { hits, next: seq, lastSeq, scannedTo };
  }
  return { hits, next: null, lastSeq, scannedTo: after + 1 };
}

/** The seqs that the share shows and the table holds, between two exclusive ones, the greatest first. */
async function* listSeqs(
  db: Runtime["db"],
  share: Pick<ShareRow, "binId" | "seqs" | "upToSeq" | "live">,
  { after, before }: { readonly after: number; readonly before: number },
): AsyncGenerator<number> {
  let below = before;
  for (;;) {
    const found = await db.hit.findMany({
      where: { binId: share.binId, AND: [{ seq: shownSeqs(share) }, { seq: { gt: after, lt: below } }] },
      orderBy: { seq: "desc" },
      take: SEQS_AT_ONCE,
      select: { seq: true },
    });
    for (const { seq } of found) yield seq;
    if (found.length < SEQS_AT_ONCE) return;
    below = found.at(-1)?.seq ?? 0;
  }
}

function isMatch(search: HitSearch, { summary, headers, bodyText }: SharedLine): boolean {
  return search.matches(createSearchableHit(summary, { headers: () => headers, bodyText: () => bodyText }));
}
