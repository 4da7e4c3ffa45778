"use client";
import { useMutationState, useQuery } from "@tanstack/react-query";
import { fetchBin } from "@/components/api/fetch-bin";
import type { HitDto } from "@/lib/hits/hit-schema";
import { binKeys } from "@/lib/live/client/bin-keys";
import { findBaseline } from "./find-baseline";
import { type BaselineWish, baselineWishKey } from "./use-set-baseline";

interface HitBaseline {
  /** The seq of the baseline of the hit's event; null for none, undefined while the bin is not read. */
  readonly baseline: number | null | undefined;
  /** Why it could not be changed; null when it could, or nobody tried. */
  readonly problem: string | null;
}

/** The baseline of a hit's event, and what became of the last wish to change it, whoever had it. */
export function useBaseline(hit: HitDto): HitBaseline {
  const { binId, seq } = hit;
  const { data: bin } = useQuery({
    queryKey: binKeys.bin(binId),
    queryFn: ({ signal }) => fetchBin(binId, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const wishes = useMutationState({
    filters: { mutationKey: baselineWishKey(binId) },
    select: ({ state }) => ({ wish: state.variables as BaselineWish | undefined, error: state.error }),
  });
  const last = wishes.findLast(({ wish }) => wish?.seq === seq);
  return {
    baseline: bin === undefined ? undefined : findBaseline(bin, hit),
    problem: last?.error?.message ?? null,
  };
}
