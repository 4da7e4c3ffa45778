"use client";
import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { deleteHits } from "@/components/api/delete-hits";
import { runBounded } from "@/components/api/run-bounded";
import { updateHit } from "@/components/api/update-hit";
import { useUndoable } from "@/components/ui/undo-provider";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { HitDto } from "@/lib/hits/hit-schema";
import { binKeys } from "@/lib/live/client/bin-keys";
import { type HitWindow, windowOfSeq } from "@/lib/live/client/hit-windows";

interface HitChanges {
  /** Hits deleted on the screen, for now or for good. */
  readonly hidden: ReadonlySet<number>;
  /** How many of them the server still has. */
  readonly held: number;
  readonly remove: (seqs: readonly number[]) => void;
  readonly setPinned: (seqs: readonly number[], pinned: boolean) => void;
}

const PINS_AT_ONCE = 6;

function showPinned(client: QueryClient, binId: string, seqs: readonly number[], pinned: boolean): void {
  const changed = new Set(seqs);
  for (const seq of changed) {
    client.setQueryData<HitDto>(binKeys.hit(binId, seq), (hit) => (hit === undefined ? hit : { ...hit, pinned }));
  }
  for (const page of new Set(seqs.map(windowOfSeq))) {
    client.setQueryData<HitWindow>(binKeys.window(binId, page), (window) =>
      window?.map((hit) => (changed.has(hit.seq) ? { ...hit, pinned } : hit)),
    );
  }
}

/** Says what else goes with them. */
function lostBaseline(client: QueryClient, binId: string, seqs: ReadonlySet<number>): string {
  const { baselines = {} } = client.getQueryData<BinDto>(binKeys.bin(binId))?.settings.diff ?? {};
  const event = Object.keys(baselines).find((name) => seqs.has(baselines[name] ?? 0));
  return event === undefined ? "" : `, the baseline of ${event}`;
}

/** What can be done to hits. It shows at once; what the server refuses is taken back. */
export function useHitChanges(binId: string): HitChanges {
  const client = useQueryClient();
  const runUndoable = useUndoable();
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
  const [held, setHeld] = useState(0);
  const pin = useMutation({
    mutationFn: ({ seqs, pinned }: { seqs: readonly number[]; pinned: boolean }) =>
      runBounded(seqs, PINS_AT_ONCE, (seq) => updateHit(binId, seq, { pinned })),
    onMutate: ({ seqs, pinned }) => showPinned(client, binId, seqs, pinned),
    // Which of several were pinned before it failed, only the server knows.
    onError: (_error, { seqs, pinned }) => {
      showPinned(client, binId, seqs, !pinned);
      if (seqs.length > 1) void client.invalidateQueries({ queryKey: binKeys.windows(binId) });
    },
  });
  const remove = (seqs: readonly number[]) => {
    const removed = new Set(seqs);
    setHidden((known) => new Set([...known, ...removed]));
    setHeld((count) => count + removed.size);
    runUndoable({
      label: `${seqs.length === 1 ? `Hit ${seqs[0]} deleted` : `${seqs.length} hits deleted`}${lostBaseline(client, binId, removed)}`,
      commit: async ({ keepalive }) => {
        await deleteHits(binId, seqs, { keepalive });
        setHeld((count) => count - removed.size);
      },
      restore: () => {
        setHidden((known) => new Set([...known].filter((seq) => !removed.has(seq))));
        setHeld((count) => count - removed.size);
      },
    });
  };
  return { hidden, held, remove, setPinned: (seqs, pinned) => pin.mutate({ seqs, pinned }) };
}
