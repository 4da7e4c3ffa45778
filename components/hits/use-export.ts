"use client";
import { useMutation } from "@tanstack/react-query";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { exportHits, refuseExport } from "./export-hits";
import { saveFile } from "./save-file";

interface Export {
  readonly run: (hits: readonly HitSummary[]) => void;
  readonly isRunning: boolean;
  /** Why the last one did not work, in words; null when nothing is wrong. */
  readonly problem: string | null;
}

/** Saves hits as a file on the reader's machine. */
export function useExport(binId: string): Export {
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (hits: readonly HitSummary[]) => {
      const refusal = refuseExport(hits);
      if (refusal !== null) throw new Error(refusal);
      const seqs = hits.map(({ seq }) => seq);
      saveFile(
        await exportHits(binId, seqs),
        `hits-${binId.slice(0, 8)}-${Math.min(...seqs)}-${Math.max(...seqs)}.ndjson`,
      );
    },
  });
  return { run: mutate, isRunning: isPending, problem: error?.message ?? null };
}
