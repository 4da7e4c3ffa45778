"use client";
import { ForEditors } from "@/components/role/for-editors";
import { StatusRegion } from "@/components/ui/status-region";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { BulkAbout } from "./bulk-about";
import { BulkControls } from "./bulk-controls";
import { BulkPace } from "./bulk-pace";
import { BulkProgress } from "./bulk-progress";
import type { BulkRow } from "./bulk-rows";
import { BulkStateBadge } from "./bulk-state-badge";
import { describeBulk } from "./describe-bulk";
import { RetryFailing } from "./retry-failing";
import type { BulkChange } from "./use-bulk";

interface BulkHeaderProps {
  readonly bulk: BulkDto;
  /** All of them; null until they are read. */
  readonly rows: readonly BulkRow[] | null;
  readonly change: BulkChange;
}

/** What came of it in one line, how far it is, and what can be done. */
export function BulkHeader({ bulk, rows, change }: BulkHeaderProps) {
  const outcome = describeBulk(bulk);
  return (
    <section aria-label="Progress" className="flex flex-col gap-2.5 border-line border-b px-4 py-3.5 max-md:px-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 className="min-w-0 font-semibold text-ink text-xl">{outcome}</h2>
        <BulkStateBadge state={bulk.state} />
        <div className="ml-auto flex flex-wrap gap-2 max-md:ml-0 max-md:w-full">
          <ForEditors>
            <BulkControls state={bulk.state} change={change} />
            <RetryFailing bulk={bulk} rows={rows} />
          </ForEditors>
        </div>
      </div>
      <BulkAbout bulk={bulk} />
      <BulkProgress bulk={bulk} />
      <BulkPace bulk={bulk} />
      <StatusRegion text={bulk.state === "running" ? "" : `${bulk.state}: ${outcome}`} />
    </section>
  );
}
