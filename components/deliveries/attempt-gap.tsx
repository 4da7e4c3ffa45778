import { formatGap } from "./format-gap";
import { gapHeight } from "./gap-height";
import { judgeGap } from "./judge-gap";

interface AttemptGapProps {
  readonly gapMs: number;
  /** What the sender says of this gap; null where it says nothing. */
  readonly documentedMs: number | null;
  /** False: it is general knowledge. */
  readonly isSure: boolean;
  /** Where the two attempts are compared; null where the first of them is not stored. */
  readonly compared: string | null;
}

/** The time between two attempts, as tall as it was long. */
export function AttemptGap({ gapMs, documentedMs, isSure, compared }: AttemptGapProps) {
  return (
    <div
      className="grid grid-cols-[1rem_minmax(0,1fr)] items-center gap-x-2.5 text-xs"
      style={{ minHeight: gapHeight(gapMs) }}
    >
      <span aria-hidden="true" className="h-full w-px justify-self-center bg-grey-7" />
      <span className="py-1 text-soft tabular-nums">
        {formatGap(gapMs)} later
        {documentedMs === null ? null : (
          <span className="text-faint"> · {describeDocumented(gapMs, documentedMs, isSure)}</span>
        )}
        {compared === null ? null : (
          <>
            {" "}
            <a
              href={compared}
              className="ml-1 whitespace-nowrap text-accent-ink underline decoration-1 underline-offset-2 hover:decoration-2"
            >
              what changed
            </a>
          </>
        )}
      </span>
    </div>
  );
}

function describeDocumented(gapMs: number, documentedMs: number, isSure: boolean): string {
  if (judgeGap(gapMs, documentedMs) === "same") return isSure ? "as documented" : "as expected";
  return `${isSure ? "documented" : "expected"}: ${documentedMs === 0 ? "at once" : formatGap(documentedMs)}`;
}
