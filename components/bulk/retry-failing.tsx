"use client";
import { RotateCw } from "lucide-react";
import { explain } from "@/components/resends/use-send";
import { Button } from "@/components/ui/button";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { type BulkRow, isRowFailing } from "./bulk-rows";
import { useStartBulk } from "./use-start-bulk";

interface RetryFailingProps {
  readonly bulk: BulkDto;
  /** All of them; null until they are read. */
  readonly rows: readonly BulkRow[] | null;
}

/** Sends those that are not accepted once more, in the same order and in the same way, as a bulk resend of their own. */
export function RetryFailing({ bulk, rows }: RetryFailingProps) {
  const start = useStartBulk(bulk.binId);
  const seqs = (rows ?? []).filter(isRowFailing).map(({ seq }) => seq);
  const isEnded = bulk.state === "done" || bulk.state === "cancelled";
  if (!isEnded || seqs.length === 0) return null;
  return (
    <>
      <Button
        tone="primary"
        isPending={start.isPending || start.isSuccess}
        onPress={() => start.mutate({ ...bulk.how, url: bulk.url, seqs, order: "given" })}
      >
        {start.isPending ? null : <RotateCw aria-hidden="true" className="size-3.5" strokeWidth={1.75} />}
        {seqs.length === 1 ? "Retry the failing one" : `Retry the ${seqs.length.toLocaleString("en")} failing`}
      </Button>
      <span role="status" className="self-center text-bad text-xs empty:hidden">
        {start.error === null ? null : explain(start.error)}
      </span>
    </>
  );
}
