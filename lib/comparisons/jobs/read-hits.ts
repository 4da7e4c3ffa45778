import type { SeqMessage } from "@/lib/comparisons/seq-message";

/** Reads hits of a bin where the job runs, ascending by seq; deleted ones are left out. */
export type ReadHits = (binId: string, seqs: readonly number[]) => Promise<SeqMessage[]>;
