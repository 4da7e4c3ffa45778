"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { setBaseline } from "@/components/api/set-baseline";
import { binKeys } from "@/lib/live/client/bin-keys";

export interface BaselineWish {
  readonly seq: number;
  readonly isBaseline: boolean;
}

/** What becomes of wishes is to be found under this key, whoever had them. */
export function baselineWishKey(binId: string) {
  return ["baseline", binId] as const;
}

/** The way to make a hit the baseline of its event, or no longer. */
export function useSetBaseline(binId: string): (wish: BaselineWish) => void {
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationKey: baselineWishKey(binId),
    mutationFn: ({ seq, isBaseline }: BaselineWish) => setBaseline(binId, seq, isBaseline),
    // Where nothing is live, nobody else tells.
    onSettled: () => client.invalidateQueries({ queryKey: binKeys.bin(binId), exact: true }),
  });
  return mutate;
}
