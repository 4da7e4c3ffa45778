import type { ReactNode } from "react";
import { ExactTime } from "@/components/time/exact-time";
import type { SignatureReport } from "@/lib/providers/signature-report";
import { formatSeconds } from "./format-seconds";

/** By what a signature was judged: its scheme, its secret, its time and how old that may be. */
export function SignatureFacts({ report }: { readonly report: SignatureReport }) {
  const { scheme, secretLabel, timestamp, ageSeconds, toleranceSeconds } = report;
  const time = timestamp === null ? null : toIsoTime(timestamp);
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,18rem),1fr))] gap-x-8 empty:hidden">
      {scheme === null ? null : <Fact name="Checked">{scheme}</Fact>}
      {secretLabel === null || secretLabel === "" ? null : <Fact name="Secret">{secretLabel}</Fact>}
      {time === null ? null : (
        <Fact name="Signed at">
          <ExactTime time={time} />
        </Fact>
      )}
      {ageSeconds === null ? null : (
        <Fact name="Age">
          <Age seconds={ageSeconds} limit={toleranceSeconds} />
        </Fact>
      )}
    </dl>
  );
}

function Age({ seconds, limit }: { readonly seconds: number; readonly limit: number | null }) {
  return (
    <>
      <span className={`tabular-nums ${limit !== null && seconds > limit ? "font-medium text-bad" : ""}`}>
        {seconds < 0 ? `${formatSeconds(-seconds)} ahead` : formatSeconds(seconds)}
      </span>
      <span className="text-faint">{limit === null ? "no limit is known" : `of at most ${formatSeconds(limit)}`}</span>
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="flex min-h-7 min-w-0 items-baseline gap-2 border-line/70 border-b py-1 text-sm">
      <dt className="w-20 shrink-0 text-faint">{name}</dt>
      <dd className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-1.5 text-ink [overflow-wrap:anywhere]">
        {children}
      </dd>
    </div>
  );
}

/** Null for a time that no calendar has: senders write what they like. */
function toIsoTime(seconds: number): string | null {
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
