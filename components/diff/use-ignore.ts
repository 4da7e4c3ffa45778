"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { fetchBin } from "@/components/api/fetch-bin";
import { updateBin } from "@/components/api/update-bin";
import type { BinDto } from "@/lib/bins/bin-schema";
import { type IgnoreTarget, withIgnored, withoutIgnored } from "./ignore-target";

interface IgnoreWish {
  readonly target: IgnoreTarget;
  readonly isIgnored: boolean;
}

export interface Ignoring {
  /** As it was read or changed last. */
  readonly bin: BinDto;
  readonly ignore: (wish: IgnoreWish) => void;
  /** What was done last. */
  readonly done: IgnoreWish | null;
  readonly problem: string | null;
  readonly forget: () => void;
}

/** What the bin ignores in comparisons, and the way to change it: kept with the bin, for everybody who opens it. */
export function useIgnore(initialBin: BinDto): Ignoring {
  const [bin, setBin] = useState(initialBin);
  const save = useMutation({
    mutationFn: async ({ target, isIgnored }: IgnoreWish) => {
      // Others may have changed the lists meanwhile, and a list is replaced as a whole.
      const { settings } = await fetchBin(initialBin.id, AbortSignal.timeout(20_000));
      const { ignoreHeaders = [], ignorePaths = [] } = (isIgnored ? withIgnored : withoutIgnored)(
        settings.diff,
        target,
      );
      return updateBin(initialBin.id, { settings: { diff: { ignoreHeaders, ignorePaths } } });
    },
    onSuccess: setBin,
  });
  return {
    bin,
    ignore: (wish) => save.mutate(wish),
    done: save.isSuccess ? save.variables : null,
    problem: save.error?.message ?? null,
    forget: save.reset,
  };
}
