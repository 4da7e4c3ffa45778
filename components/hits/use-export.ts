"use client";
import { useMutation } from "@tanstack/react-query";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { type ExportFormat, exportHits, refuseExport } from "./export-hits";
import { saveFile } from "./save-file";

interface Export {
  readonly run: (hits: readonly HitSummary[], format: ExportFormat) => void;
  readonly isRunning: boolean;
  /** Why the last one did not work, in words; null when nothing is wrong. */
  readonly problem: string | null;
}

/** Saves hits as a file on the reader's machine. */
export function useExport(binId: string): Export {
  const { mutate, isPending, error } = useMutation({
    mutationFn: async ({ hits, format }: { hits: readonly HitSummary[]; format: ExportFormat }) => {
      const refusal = refuseExport(hits);
      if (refusal !== null) throw new Error(refusal);
      const seqs = hits.map(({ seq }) => seq);
      const name = `hits-${binId.slice(0, 8)}-${Math.min(...seqs)}-${Math.max(...seqs)}.${format}`;
      saveFile(await exportHits(binId, seqs, format), name);
    },
  });
  return { run: (hits, format) => mutate({ hits, format }), isRunning: isPending, problem: error?.message ?? null };
}
