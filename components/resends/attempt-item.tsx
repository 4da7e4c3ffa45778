"use client";
import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import { formatDuration } from "@/components/hits/format-duration";
import { statusColour } from "@/components/hits/status-colour";
import { ByteSize } from "@/components/ui/byte-size";
import type { AttemptDto } from "@/lib/resends/attempt-schema";
import type { ResendDto } from "@/lib/resends/resend-schema";
import { AttemptDetail } from "./attempt-detail";
import { describeFailure } from "./describe-failure";
import type { PlacedAttempt } from "./find-previous-answer";
import { VerdictBadge } from "./verdict-badge";

interface AttemptItemProps {
  readonly resend: ResendDto;
  readonly attempt: AttemptDto;
  /** What its verdict is against. */
  readonly previous: PlacedAttempt | null;
  readonly isOpenAtFirst: boolean;
}

/** One attempt: a line that opens to all that is known of it. */
export function AttemptItem({ resend, attempt, previous, isOpenAtFirst }: AttemptItemProps) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const id = useId();
  const isOpen = chosen ?? isOpenAtFirst;
  const { n, status, error, verdict, timing, body } = attempt;
  return (
    <li>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setChosen(!isOpen)}
        className="flex min-h-8 w-full flex-wrap items-center gap-x-3 gap-y-1 px-3 py-1 text-left text-sm outline-offset-[-2px] hover:bg-hover max-md:min-h-10"
      >
        <ChevronRight
          aria-hidden="true"
          className={`-mx-1 size-3.5 shrink-0 text-faint ${isOpen ? "rotate-90" : ""}`}
          strokeWidth={2}
        />
        {resend.planned > 1 ? <span className="text-soft tabular-nums">Attempt {n}</span> : null}
        {status === null ? (
          <span className="font-medium text-bad">{describeFailure(error)}</span>
        ) : (
          <span className={`data font-semibold ${status < 300 ? "text-good" : statusColour(status)}`}>{status}</span>
        )}
        <VerdictBadge verdict={verdict} />
        <span className="text-soft tabular-nums">{formatDuration(timing.totalMs)}</span>
        {body.storedSize === 0 ? null : (
          <span className="text-faint">
            <ByteSize bytes={body.storedSize} />
          </span>
        )}
      </button>
      {isOpen ? (
        <div id={id} className="px-3 pt-1 pb-3">
          <AttemptDetail resend={resend} attempt={attempt} previous={previous} />
        </div>
      ) : null}
    </li>
  );
}
