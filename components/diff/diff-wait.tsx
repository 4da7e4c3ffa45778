"use client";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorState } from "@/components/ui/error-state";
import { Skeleton } from "@/components/ui/skeleton";
import type { DiffProgress } from "@/lib/diff/diff-options";
import type { DiffState } from "./use-diff";

interface DiffWaitProps {
  /** Null while the bodies are on their way. */
  readonly state: DiffState | null;
  readonly onStop: () => void;
  readonly onRestart: () => void;
}

const STAGES: Readonly<Record<DiffProgress["stage"], string>> = {
  reading: "Reading both bodies…",
  comparing: "Comparing…",
  listing: "Listing what changed…",
  done: "Nearly there…",
};

/** What stands there until there is a comparison. */
export function DiffWait({ state, onStop, onRestart }: DiffWaitProps) {
  if (state?.status === "failed") {
    return (
      <ErrorState title="The two could not be compared" actions={<Button onPress={onRestart}>Try again</Button>}>
        The part of the page that compares did not start, or ran out of memory. Both hits are safe.
      </ErrorState>
    );
  }
  if (state?.status === "stopped") {
    return (
      <EmptyState title="Stopped">
        Nothing was compared. <Button onPress={onRestart}>Compare</Button>
      </EmptyState>
    );
  }
  const progress = state?.status === "comparing" ? state.progress : null;
  const done = Math.round((progress?.done ?? 0) * 100);
  return (
    <div className="flex flex-col gap-3 px-3.5 py-4">
      <div className="flex items-center gap-3 text-faint text-sm">
        <span role="status">{progress === null ? "Fetching both hits…" : STAGES[progress.stage]}</span>
        <span
          role="progressbar"
          aria-label="Compared"
          aria-valuenow={done}
          aria-valuemin={0}
          aria-valuemax={100}
          className="h-1 w-40 overflow-hidden rounded-full bg-line"
        >
          <span className="block h-full bg-accent" style={{ width: `${done}%` }} />
        </span>
        {progress === null ? null : (
          <Button size="small" onPress={onStop}>
            Stop
          </Button>
        )}
      </div>
      {["w-2/3", "w-2/5", "w-4/5", "w-3/5", "w-1/3", "w-3/4"].map((width) => (
        <Skeleton key={width} className={`h-4 ${width}`} />
      ))}
    </div>
  );
}
