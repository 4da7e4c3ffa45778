"use client";
import { useQuery } from "@tanstack/react-query";
import { ApiError } from "@/components/api/api-error";
import { fetchHit } from "@/components/api/fetch-hit";
import type { HitDto } from "@/lib/hits/hit-schema";
import { binKeys } from "@/lib/live/client/bin-keys";
import { loadSide } from "./load-side";
import type { Side } from "./side";

// Long bodies are not held for long once nobody looks at them.
const KEPT_MS = 30_000;

export interface LoadedSide {
  /** Without its body, which may still be on its way. */
  readonly hit: HitDto | null;
  readonly side: Side | null;
  readonly failure: SideFailure | null;
}

export type SideFailure =
  | { readonly is: "missing" }
  | { readonly is: "error"; readonly message: string; readonly retry: () => void };

/** A hit of the bin with its body, to compare it. */
export function useSide(binId: string, seq: number): LoadedSide {
  const hit = useQuery({
    queryKey: binKeys.hit(binId, seq),
    queryFn: ({ signal }) => fetchHit(binId, seq, signal),
    // A captured request does not change.
    staleTime: Number.POSITIVE_INFINITY,
  });
  const found = hit.data;
  const side = useQuery({
    queryKey: ["bin", binId, "side", seq],
    queryFn: ({ signal }) => (found === undefined ? null : loadSide(found, signal)),
    enabled: found !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
    structuralSharing: false,
  });
  const retry = () => void (hit.isError ? hit.refetch() : side.refetch());
  const error = hit.error ?? side.error;
  const isMissing = error instanceof ApiError && error.status === 404;
  const failure: SideFailure | null =
    error === null ? null : isMissing ? { is: "missing" } : { is: "error", message: error.message, retry };
  return { hit: found ?? null, side: side.data ?? null, failure };
}
