"use client";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { discardDeadLetters } from "@/components/api/discard-dead-letters";
import { fetchDeadLetters } from "@/components/api/fetch-dead-letters";
import { retryDeadLetters } from "@/components/api/retry-dead-letters";
import { resendKeys } from "@/components/resends/resend-keys";
import { useUndoable } from "@/components/ui/undo-provider";
import type { DeadLetterPage, TargetDto } from "@/lib/resends/target-schema";

/** What was given up for a target, and what can be done with it: one by its seq, or all of it for null. */
export function useDeadLetters(binId: string, { id: targetId }: TargetDto) {
  const client = useQueryClient();
  const begin = useUndoable();
  const place = { binId, targetId };
  const queryKey = [...resendKeys.forwarded(binId), targetId] as const;
  const { data, error, refetch } = useQuery<DeadLetterPage>({
    queryKey,
    queryFn: ({ signal }) => fetchDeadLetters(place, signal),
  });
  const [hidden, setHidden] = useState<ReadonlySet<number>>(new Set());
  const readAnew = () => client.invalidateQueries({ queryKey: resendKeys.forwarded(binId) });
  const retry = useMutation({ mutationFn: (seq: number | null) => retryDeadLetters(place, seq), onSettled: readAnew });
  const discard = (seq: number | null) => {
    const taken = seq === null ? (data?.deadLetters.map((letter) => letter.seq) ?? []) : [seq];
    const putBack = () => setHidden((held) => new Set([...held].filter((other) => !taken.includes(other))));
    setHidden((held) => new Set([...held, ...taken]));
    begin({
      label: seq === null ? "All dead letters discarded" : `Dead letter ${seq} discarded`,
      commit: async ({ keepalive }) => {
        await discardDeadLetters(place, { seq, keepalive });
        await readAnew();
        putBack();
      },
      restore: putBack,
    });
  };
  return {
    page: data,
    problem: data === undefined ? error : null,
    refetch: () => void refetch(),
    retry,
    discard,
    hidden,
  };
}
