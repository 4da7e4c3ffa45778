"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { searchHits } from "@/components/api/search-hits";
import type { BinDto } from "@/lib/bins/bin-schema";
import { binKeys } from "@/lib/live/client/bin-keys";
import { MOST_BULK_HITS } from "@/lib/resends/bulk-schema";
import type { BulkChoice } from "./bulk-choice";

export interface ChoiceCount {
  /** So many were found so far. */
  readonly count: number;
  readonly isWhole: boolean;
  /** Beyond what one bulk resend takes: there it ends. */
  readonly isTooMany: boolean;
  readonly error: Error | null;
}

/** How many hits are meant: of all, the bin knows it; those of a search are counted, as they are found. */
export function useChoiceCount(binId: string, choice: BulkChoice): ChoiceCount {
  const [soFar, setSoFar] = useState(0);
  const bin = useQueryClient().getQueryData<BinDto>(binKeys.bin(binId));
  const q = choice.kind === "search" ? choice.q : "";
  const known = choice.kind === "seqs" ? choice.seqs.length : q === "" && bin !== undefined ? bin.hitCount : null;
  const { data, error } = useQuery({
    queryKey: [...binKeys.bin(binId), "bulkCount", q],
    queryFn: async ({ signal }) => {
      let count = 0;
      for await (const batch of searchHits({ binId, q, signal })) {
        count += batch.hits.length;
        setSoFar(count);
        if (count > MOST_BULK_HITS) break;
      }
      return count;
    },
    enabled: known === null,
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const count = known ?? data ?? soFar;
  return { count, isWhole: known !== null || data !== undefined, isTooMany: count > MOST_BULK_HITS, error };
}
