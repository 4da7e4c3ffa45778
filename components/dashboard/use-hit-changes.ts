"use client";
import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { deleteHit } from "@/components/api/delete-hit";
import { updateHit } from "@/components/api/update-hit";
import { useUndoable } from "@/components/ui/undo-provider";
import type { HitDto } from "@/lib/hits/hit-schema";
import { binKeys } from "@/lib/live/client/bin-keys";
import { type HitWindow, windowOfSeq } from "@/lib/live/client/hit-windows";

interface HitChanges {
  /** Hits deleted on the screen, for now or for good. */
  readonly hidden: ReadonlySet<number>;
  /** How many of them the server still has. */
  readonly held: number;
  readonly remove: (seq: number) => void;
  readonly setPinned: (seq: number, pinned: boolean) => void;
}

function showPinned(client: QueryClient, binId: string, seq: number, pinned: boolean): void {
  client.setQueryData<HitDto>(binKeys.hit(binId, seq), (hit) => (hit === undefined ? hit : { ...hit, pinned }));
  client.setQueryData<HitWindow>(binKeys.window(binId, windowOfSeq(seq)), (window) =>
    window?.map((hit) => (hit.seq === seq ? { ...hit, pinned } : hit)),
  );
}

/** What can be done to a hit. It shows at once; what the server refuses is taken back. */
export function useHitChanges(binId: string): HitChanges {
  const client = useQueryClient();
  const runUndoable = useUndoable();
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
  const [held, setHeld] = useState(0);
  const pin = useMutation({
    mutationFn: ({ seq, pinned }: { seq: number; pinned: boolean }) => updateHit(binId, seq, { pinned }),
    onMutate: ({ seq, pinned }) => showPinned(client, binId, seq, pinned),
    onError: (_error, { seq, pinned }) => showPinned(client, binId, seq, !pinned),
  });
  const remove = (seq: number) => {
    setHidden((known) => new Set([...known, seq]));
    setHeld((count) => count + 1);
    runUndoable({
      label: `Hit ${seq} deleted`,
      commit: async ({ keepalive }) => {
        await deleteHit(binId, seq, { keepalive });
        setHeld((count) => count - 1);
      },
      restore: () => {
        setHidden((known) => new Set([...known].filter((other) => other !== seq)));
        setHeld((count) => count - 1);
      },
    });
  };
  return { hidden, held, remove, setPinned: (seq, pinned) => pin.mutate({ seq, pinned }) };
}
