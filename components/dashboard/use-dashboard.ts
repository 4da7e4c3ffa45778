"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { fetchBin } from "@/components/api/fetch-bin";
import { updateBin } from "@/components/api/update-bin";
import { BINS_KEY } from "@/components/bins/bins-key";
import type { ListRows } from "@/components/hits/list-rows";
import { RowModel } from "@/components/hits/row-model";
import { useLoadedWindows } from "@/components/hits/use-loaded-windows";
import { useSearchText } from "@/components/search/use-search-text";
import { addHits } from "@/components/timeline/add-hits";
import { timelineKeys } from "@/components/timeline/timeline-keys";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { Timeline } from "@/lib/hits/timeline-schema";
import { binKeys } from "@/lib/live/client/bin-keys";
import { useLiveBin } from "@/lib/live/client/use-live-bin";
import { useFreshSeqs } from "./use-fresh-seqs";
import { useHitChanges } from "./use-hit-changes";
import { useSelectedSeq } from "./use-selected-seq";
import { useSettled } from "./use-settled";

// While following, the newest hit is read at most this often.
const FOLLOW_MS = 400;

/** What is looked at when a hit goes: the next older one that stays, else the next newer, else none in particular. */
function nextTo(model: ListRows, seq: number, deleted: ReadonlySet<number>): number | null {
  const at = model.indexOfSeq(seq);
  const stays = (index: number) => {
    const hit = model.rowAt(index)?.hit ?? null;
    return hit === null || deleted.has(hit.seq) ? null : hit.seq;
  };
  for (let index = at + 1; index <= at + deleted.size; index += 1) {
    const next = stays(index);
    if (next !== null) return next;
  }
  return stays(at - 1);
}

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
    onHits: (hits) => {
      add(hits.map(({ seq }) => seq));
      client.setQueriesData<Timeline>({ queryKey: timelineKeys.all(binId) }, (held) => held && addHits(held, hits));
    },
  });
  const { hidden, held, remove, setPinned } = useHitChanges(binId);
  const model = new RowModel(live.lastSeq, useLoadedWindows(binId), hidden);
  const { seq, select } = useSelectedSeq(binId, initialSeq);
  const [found, setFound] = useState<ListRows | null>(null);
  const isSearching = useSearchText().text !== "";
  // What is followed and gone through is what the list shows.
  const listed = isSearching && found !== null ? found : model;
  const newest = useSettled(listed.newest?.seq ?? null, FOLLOW_MS);
  const forgetBins = () => void client.invalidateQueries({ queryKey: BINS_KEY });
  const putBin = (changed: BinDto) => {
    client.setQueryData(binKeys.bin(binId), changed);
    forgetBins();
  };
  const pause = useMutation({ mutationFn: (paused: boolean) => updateBin(binId, { paused }), onSuccess: putBin });

  const removeHits = (deleted: readonly number[]) => {
    if (seq !== null && deleted.includes(seq)) select(nextTo(listed, seq, new Set(deleted)), "replace");
    remove(deleted);
  };
  return {
    bin,
    putBin,
    forgetBins,
    pause,
    live,
    /** All hits of the bin. */
    model,
    /** Those that the list shows. */
    listed,
    setFound,
    /** Exact, whatever part of the list is loaded. */
    hitCount: Math.max(0, bin.hitCount - held),
    fresh,
    hidden,
    /** The hit looked at: the selected one, else the newest. */
    shown: seq ?? newest,
    isFollowing: seq === null,
    select,
    removeHits,
    setPinned,
  };
}

export type DashboardState = ReturnType<typeof useDashboard>;
