import type { HitSummary } from "@/lib/hits/hit-schema";

const PATIENCE_MS = 20_000;

export interface HitRange {
  readonly binId: string;
  /** Exclusive bounds. */
  readonly after: number;
  readonly before: number;
  /** 1..500 */
  readonly limit: number;
}

/**
 * The existing hits between two seqs, ascending, from the API. Rejects with an Error that names the status when the
 * server refuses, and with the platform's own when it cannot be reached or takes longer than 20 s.
 */
export async function fetchHits(range: HitRange, signal?: AbortSignal): Promise<readonly HitSummary[]> {
  const query = new URLSearchParams({
    after: String(range.after),
    before: String(range.before),
    limit: String(range.limit),
    order: "asc",
  });
  const timeout = AbortSignal.timeout(PATIENCE_MS);
  const response = await fetch(`/api/bins/${encodeURIComponent(range.binId)}/hits?${query}`, {
    headers: { accept: "application/json" },
    cache: "no-store",
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  });
  if (!response.ok) throw new Error(`The server answered ${response.status} to the request for hits.`);
  const page: { readonly hits: readonly HitSummary[] } = await response.json();
  return page.hits;
}
