"use client";
import { useQuery } from "@tanstack/react-query";
import { type MeasuredHits, measureFound } from "@/components/search/measure-found";
import type { BinDto } from "@/lib/bins/bin-schema";

const ENOUGH_HITS = 5_000;
const PATIENCE_MS = 4_000;

/** How much an export holds; undefined while that is being counted, null where it cannot be. */
export function useExportSize(bin: BinDto, q: string): MeasuredHits | null | undefined {
  const { data, isError } = useQuery({
    queryKey: ["search", "size", bin.id, q],
    queryFn: ({ signal }) =>
      measureFound({ binId: bin.id, q, signal }, { enoughHits: ENOUGH_HITS, patienceMs: PATIENCE_MS }),
    enabled: q !== "",
    retry: false,
    staleTime: 0,
  });
  if (q === "") return { hits: bin.hitCount, bytes: bin.storedBytes, isMore: false };
  return isError ? null : data;
}
