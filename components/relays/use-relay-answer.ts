"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { updateBin } from "@/components/api/update-bin";
import type { BinDto } from "@/lib/bins/bin-schema";

type Chosen = NonNullable<BinDto["settings"]["answer"]["relay"]>;

/** Which relay answers senders in the bin's place, and the way to change that. */
export function useRelayAnswer(bin: BinDto) {
  const [chosen, setChosen] = useState<Chosen | null>(bin.settings.answer.relay ?? null);
  const save = useMutation({
    // One after the other: the last choice is the one that stays.
    scope: { id: `relay answer ${bin.id}` },
    mutationFn: (relay: Chosen | null) => updateBin(bin.id, { settings: { answer: { relay } } }),
    onSuccess: ({ settings }) => setChosen(settings.answer.relay ?? null),
  });
  return {
    /** As asked for while that is under way. */
    chosen: save.isPending ? save.variables : chosen,
    isSaving: save.isPending,
    problem: save.error?.message ?? null,
    choose: (relay: Chosen | null) => save.mutate(relay),
  };
}

export type RelayAnswer = ReturnType<typeof useRelayAnswer>;
