import type { ReactNode } from "react";
import type { CatalogueEntry } from "@/lib/providers/catalogue";
import { formatGap } from "./format-gap";

/** What is known of how a sender repeats what failed: as it documents it, else marked as probable. */
export function SenderSchedule({ facts }: { readonly facts: CatalogueEntry }) {
  const { name, retry } = facts;
  if (retry === null) {
    return <p className="text-faint text-sm">How {name} repeats a delivery that failed is not known here.</p>;
  }
  const { policy, delays, success, timeoutSeconds, isDocumented } = retry;
  return (
    <div className="text-sm">
      <p className="font-medium text-soft text-xs">
        How {name} repeats{isDocumented ? "" : ", probably: not read in its documentation"}
      </p>
      <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,18rem),1fr))] gap-x-8">
        {policy === null ? null : <Fact name="Repeats">{policy}</Fact>}
        {delays === null ? null : (
          <Fact name="Gaps">
            {delays.map((delay) => (delay === 0 ? "at once" : formatGap(delay * 1000))).join(", ")}
          </Fact>
        )}
        {success === null ? null : <Fact name="Success">{success}</Fact>}
        {timeoutSeconds === null ? null : <Fact name="Waits">{formatGap(timeoutSeconds * 1000)} for an answer</Fact>}
      </dl>
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex min-h-7 min-w-0 items-baseline gap-2 border-line/70 border-b py-1">
      <dt className="w-20 shrink-0 text-faint">{name}</dt>
      <dd className="min-w-0 flex-1 text-ink [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}
