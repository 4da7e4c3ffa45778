import { Count } from "@/components/ui/count";
import { Notice } from "@/components/ui/notice";
import { MOST_BULK_HITS } from "@/lib/resends/bulk-schema";
import type { BulkChoice } from "./bulk-choice";
import { describeStretch } from "./estimate-left";
import type { ChoiceCount } from "./use-choice-count";

interface CountLineProps {
  readonly choice: BulkChoice;
  readonly found: ChoiceCount;
  /** As it is written; nothing is foretold while it is no number. */
  readonly rate: string;
}

/** How many hits go, and how long that takes at least. */
export function CountLine({ choice, found: { count, isWhole, isTooMany, error }, rate }: CountLineProps) {
  if (error !== null) return <Notice tone="bad">The hits could not be counted. {error.message}</Notice>;
  if (isTooMany) {
    return (
      <Notice tone="warning">
        More than <Count value={MOST_BULK_HITS} /> hits match. Narrow the search: that is the most at once.
      </Notice>
    );
  }
  const seconds = count / Number(rate);
  return (
    <p role="status" className="min-w-0 text-sm text-soft [overflow-wrap:anywhere]">
      <span className="font-medium text-ink">
        <Count value={count} /> {count === 1 ? "hit" : "hits"}
      </span>
      {choice.kind === "seqs" ? (
        " selected"
      ) : choice.q === "" ? (
        ", all of the bin"
      ) : (
        <>
          {" that match "}
          <code className="data text-ink">{choice.q}</code>
        </>
      )}
      {isWhole ? null : " so far, counting…"}
      {isWhole && Number.isFinite(seconds) && seconds > 0
        ? `, ${describeStretch(seconds)} at that rate or longer`
        : null}
    </p>
  );
}
