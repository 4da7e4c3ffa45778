"use client";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { importHits } from "@/components/api/import-hits";
import type { ImportFormat } from "@/lib/http/import/parse-import";
import { type ImportReading, MAX_FILE_BYTES, readImport } from "./read-import";

/** What is to be imported. */
export interface ImportSource {
  /** Null for what was pasted. */
  readonly name: string | null;
  readonly content: Blob;
}

interface Progress {
  /** Calls that are done, hits that are stored. */
  readonly calls: number;
  readonly hits: number;
  readonly firstSeq: number | null;
}

const NOTHING: Progress = { calls: 0, hits: 0, firstSeq: null };

/** Reads a source when it is given, and stores what is in it on request; `onStored` is told the first new hit. */
export function useImport(binId: string, onStored: (seq: number) => void) {
  const [source, setSource] = useState<ImportSource | null>(null);
  const [progress, setProgress] = useState(NOTHING);
  const read = useMutation({
    mutationFn: async ({ content, format }: { content: Blob; format: ImportFormat | null }): Promise<ImportReading> => {
      if (content.size <= MAX_FILE_BYTES) return readImport(new Uint8Array(await content.arrayBuffer()), format);
      throw new Error("This is more than 64 MB. Larger files go through the API, in parts.");
    },
  });
  const plan = read.data?.ok ? read.data.plan : null;
  const store = useMutation({
    mutationFn: async () => {
      let { calls, hits, firstSeq } = progress;
      // After a failure it goes on where that was: what is stored is not stored twice.
      for (const { bytes } of plan?.batches.slice(calls) ?? []) {
        const seqs = await importHits(binId, bytes, plan?.format ?? "http");
        firstSeq ??= seqs[0] ?? null;
        calls += 1;
        hits += seqs.length;
        setProgress({ calls, hits, firstSeq });
      }
      return firstSeq;
    },
    onSuccess: (seq) => (seq === null ? undefined : onStored(seq)),
  });
  const take = (next: ImportSource | null, format: ImportFormat | null = null) => {
    setSource(next);
    setProgress(NOTHING);
    store.reset();
    if (next === null) read.reset();
    else read.mutate({ content: next.content, format });
  };
  return { source, take, read, plan, store, stored: progress.hits };
}
