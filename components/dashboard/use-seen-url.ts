"use client";
import { useQueryClient } from "@tanstack/react-query";
import { findSeenUrl } from "@/components/bins/find-seen-url";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { HitDto } from "@/lib/hits/hit-schema";

/** Another address under which this bin was reached, out of the hits looked at so far. */
export function useSeenUrl(bin: BinDto): { readonly url: string; readonly seq: number } | null {
  const hits = useQueryClient().getQueriesData<HitDto>({ queryKey: ["bin", bin.id, "hit"] });
  for (const [, hit] of hits) {
    const url = hit === undefined ? null : findSeenUrl(hit, bin.captureUrl);
    if (hit !== undefined && url !== null) return { url, seq: hit.seq };
  }
  return null;
}
