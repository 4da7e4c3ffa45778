"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { fetchBin } from "@/components/api/fetch-bin";
import { updateBin } from "@/components/api/update-bin";
import { BINS_KEY } from "@/components/bins/bins-key";
import { RowModel } from "@/components/hits/row-model";
import { useLoadedWindows } from "@/components/hits/use-loaded-windows";
import type { BinDto } from "@/lib/bins/bin-schema";
import { binKeys } from "@/lib/live/client/bin-keys";
import { useLiveBin } from "@/lib/live/client/use-live-bin";
import { useFreshSeqs } from "./use-fresh-seqs";
import { useHitChanges } from "./use-hit-changes";
import { useSelectedSeq } from "./use-selected-seq";
import { useSettled } from "./use-settled";

// While following, the newest hit is read at most this often.
const FOLLOW_MS = 400;

/** All that one bin's screen stands on: the bin, its hits, what is selected, and what can be done. */
export function useDashboard(initialBin: BinDto, initialSeq: number | null) {
  const binId = initialBin.id;
  const client = useQueryClient();
  const { data: bin } = useQuery({
    queryKey: binKeys.bin(binId),
    queryFn: ({ signal }) => fetchBin(binId, signal),
    initialData: initialBin,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { fresh, add } = useFreshSeqs();
  const live = useLiveBin(binId, {
    lastSeq: initialBin.lastSeq,
    onHits: (hits) => add(hits.map(({ seq }) => seq)),
  });
  const { hidden, held, remove, setPinned } = useHitChanges(binId);
  const model = new RowModel(live.lastSeq, useLoadedWindows(binId), hidden);
  const { seq, select } = useSelectedSeq(binId, initialSeq);
  const newest = useSettled(model.newest?.seq ?? null, FOLLOW_MS);
  const forgetBins = () => void client.invalidateQueries({ queryKey: BINS_KEY });
  const putBin = (changed: BinDto) => {
    client.setQueryData(binKeys.bin(binId), changed);
    forgetBins();
  };
  const pause = useMutation({ mutationFn: (paused: boolean) => updateBin(binId, { paused }), onSuccess: putBin });

  const removeHit = (deleted: number) => {
    const at = model.indexOfSeq(deleted);
    const next = model.rowAt(at + 1)?.hit ?? model.rowAt(at - 1)?.hit ?? null;
    if (seq !== null) select(next?.seq ?? null, "replace");
    remove(deleted);
  };
  return {
    bin,
    putBin,
    forgetBins,
    pause,
    live,
    model,
    /** Exact, whatever part of the list is loaded. */
    hitCount: Math.max(0, bin.hitCount - held),
    fresh,
    hidden,
    /** The hit looked at: the selected one, else the newest. */
    shown: seq ?? newest,
    isFollowing: seq === null,
    select,
    removeHit,
    setPinned,
  };
}

export type DashboardState = ReturnType<typeof useDashboard>;
