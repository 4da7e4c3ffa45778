"use client";
import { Button } from "@/components/ui/button";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { MAX_SEARCH_SECONDS, type Many } from "@/lib/comparisons/many-schema";
import { LIMITS, type ManyChoice } from "./many-choice";

interface ManyHeaderProps {
  readonly choice: ManyChoice;
  readonly many: Many | undefined;
  /** Hits that came since and are among those asked for. */
  readonly fresh: number;
  readonly onFresh: () => void;
  readonly onChange: (choice: ManyChoice) => void;
}

/** Which hits are looked at, and how many. */
export function ManyHeader({ choice, many, fresh, onFresh, onChange }: ManyHeaderProps) {
  const count = many?.hits.length ?? 0;
  return (
    <div className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1.5 border-line border-b px-3.5 py-1.5">
      <p role="status" className="min-w-0 truncate text-sm text-soft">
        {many === undefined ? "Reading…" : `${count.toLocaleString()} ${count === 1 ? "hit" : "hits"}`}
        <ChoiceWords choice={choice} event={many?.event ?? null} />
      </p>
      {many === undefined || many.skipped === 0 ? null : (
        <p className="text-warning text-xs" title="Bodies above 1 MiB are left out, and all together 8 MiB are read">
          {many.skipped} left out for their long bodies
        </p>
      )}
      <SearchEnd choice={choice} many={many} onChange={onChange} />
      {fresh === 0 ? null : (
        <Button size="small" onPress={onFresh}>
          {`Add ${fresh.toLocaleString()} new`}
        </Button>
      )}
      {choice.seqs === null ? (
        <div className="ml-auto flex items-center gap-2 text-faint text-xs">
          <span aria-hidden="true">Newest</span>
          <SegmentedControl
            label="How many hits at most"
            options={LIMITS.map((limit) => ({ id: String(limit), label: String(limit) }))}
            value={String(choice.limit)}
            onChange={(limit) => onChange({ ...choice, limit: Number(limit) })}
          />
        </div>
      ) : null}
    </div>
  );
}

/** Longer each time, as long as the server searches at most. */
const PATIENCE = 10;

/** That a search ran out of time, and a way to go on. */
function SearchEnd({ choice, many, onChange }: Pick<ManyHeaderProps, "choice" | "many" | "onChange">) {
  const from = many?.searchedFrom ?? null;
  if (from === null) return null;
  const next = Math.min(MAX_SEARCH_SECONDS, choice.seconds + PATIENCE);
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-warning text-xs">
      The search ran out of time: hits before {from.toLocaleString()} were not looked at.
      {next === choice.seconds ? null : (
        <Button size="small" onPress={() => onChange({ ...choice, seconds: next })}>
          Go on for {next} s
        </Button>
      )}
    </p>
  );
}

function ChoiceWords({ choice, event }: { readonly choice: ManyChoice; readonly event: string | null }) {
  if (choice.seqs !== null) return <> that were selected</>;
  if (event !== null) {
    return (
      <>
        {" of "}
        <span className="data text-ink">{event}</span>
      </>
    );
  }
  if (choice.q === null) return <>, the newest of the bin</>;
  return (
    <>
      {" that match "}
      <span className="data text-ink">{choice.q}</span>
    </>
  );
}
