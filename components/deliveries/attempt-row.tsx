"use client";
import { HitLink } from "@/components/hits/hit-link";
import { SignatureMark } from "@/components/hits/signature-mark";
import { statusColour } from "@/components/hits/status-colour";
import { ExactTime } from "@/components/time/exact-time";
import type { Attempt } from "./attempt";

interface AttemptRowProps {
  readonly attempt: Attempt;
  readonly isShown: boolean;
  readonly binId: string;
  readonly onGo: (seq: number) => void;
}

/** One attempt: which, when, and what it was answered. */
export function AttemptRow({ attempt, isShown, binId, onGo }: AttemptRowProps) {
  const { seq, receivedAt, answerStatus, state, signature } = attempt;
  return (
    <div
      aria-current={isShown ? "true" : undefined}
      className="grid min-h-7 grid-cols-[1rem_minmax(0,1fr)] items-center gap-x-2.5 rounded-md text-sm aria-[current]:bg-accent-soft"
    >
      <span
        aria-hidden="true"
        className={`size-2.5 justify-self-center rounded-full border-2 ${isShown ? "border-accent bg-accent" : "border-grey-9 bg-pane"}`}
      />
      <span className="flex min-w-0 flex-wrap items-baseline gap-x-3 gap-y-0.5 py-1 pr-2">
        <span className="w-20 shrink-0 font-medium text-ink tabular-nums">Attempt {attempt.attempt}</span>
        <span className="w-20 shrink-0">
          {isShown ? (
            <span className="text-soft tabular-nums">this hit</span>
          ) : (
            <HitLink binId={binId} seq={seq} onGo={onGo} className="tabular-nums">
              hit {seq}
            </HitLink>
          )}
        </span>
        <span className="flex shrink-0 items-baseline gap-1.5 text-soft">
          {state === "denied" ? "denied with" : "answered"}{" "}
          {answerStatus === null ? (
            <span>nothing</span>
          ) : (
            <span className={`data font-semibold ${statusColour(answerStatus)}`}>{answerStatus}</span>
          )}
        </span>
        <span className="shrink-0 self-center">
          <SignatureMark signature={signature} />
        </span>
        <span className="min-w-0 text-faint sm:ml-auto">
          <ExactTime time={receivedAt} />
        </span>
      </span>
    </div>
  );
}
