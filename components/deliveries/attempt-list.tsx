"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { OneDelivery } from "@/lib/deliveries/delivery-schema";
import type { Attempt } from "./attempt";
import { AttemptGap } from "./attempt-gap";
import { AttemptRow } from "./attempt-row";
import { foldAttempts } from "./fold-attempts";
import { NextAttemptNote } from "./next-attempt-note";

interface AttemptListProps {
  readonly delivery: OneDelivery;
  readonly binId: string;
  /** The hit that is looked at. */
  readonly seq: number;
  readonly onGo: (seq: number) => void;
}

/** The attempts of a delivery down an axis of time, the gaps between them beside those that are documented. */
export function AttemptList({ delivery, binId, seq, onGo }: AttemptListProps) {
  const [isUnfolded, setIsUnfolded] = useState(false);
  const { attempts, schedule } = delivery;
  const runs = isUnfolded ? [{ isFolded: false, attempts }] : foldAttempts(attempts, seq);
  const before = new Map(attempts.map((attempt, at) => [attempt.seq, attempts[at - 1]]));
  return (
    <ol aria-label="Attempts, the first on top" className="flex flex-col">
      {runs.map((run) =>
        run.isFolded ? (
          <Folded key={run.attempts[0]?.seq} count={run.attempts.length} onUnfold={() => setIsUnfolded(true)} />
        ) : (
          run.attempts.map((attempt) => (
            <li key={attempt.seq} className="flex flex-col">
              {attempt.gapMs === null ? null : (
                <AttemptGap
                  gapMs={attempt.gapMs}
                  documentedMs={attempt.documentedGapMs}
                  isSure={schedule?.isDocumented ?? false}
                  compared={comparedAt(binId, before.get(attempt.seq), attempt)}
                />
              )}
              <AttemptRow attempt={attempt} isShown={attempt.seq === seq} binId={binId} onGo={onGo} />
            </li>
          ))
        ),
      )}
      <NextAttemptNote delivery={delivery} />
    </ol>
  );
}

function Folded({ count, onUnfold }: { readonly count: number; readonly onUnfold: () => void }) {
  return (
    <li className="grid grid-cols-[1rem_minmax(0,1fr)] items-center gap-x-2.5 py-1">
      <span aria-hidden="true" className="h-full border-grey-7 border-l border-dashed justify-self-center" />
      <span>
        <Button size="small" onPress={onUnfold}>
          Show {count} more {count === 1 ? "attempt" : "attempts"}
        </Button>
      </span>
    </li>
  );
}

/** The page that compares an attempt with the one before. */
function comparedAt(binId: string, before: Attempt | undefined, attempt: Attempt): string | null {
  return before === undefined ? null : `/b/${binId}/diff/${before.seq}..${attempt.seq}`;
}
