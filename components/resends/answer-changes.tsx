"use client";
import { Disclosure } from "@/components/hits/disclosure";
import { TimeAgo } from "@/components/time/time-ago";
import type { AttemptDto } from "@/lib/resends/attempt-schema";
import type { ResendDto } from "@/lib/resends/resend-schema";
import { ComparedAnswers } from "./compared-answers";
import type { PlacedAttempt } from "./find-previous-answer";

interface AnswerChangesProps {
  readonly resend: ResendDto;
  readonly attempt: AttemptDto;
  readonly previous: PlacedAttempt;
}

/** What differs between this answer and the one that it was judged against, on demand. */
export function AnswerChanges(props: AnswerChangesProps) {
  const { attempt, previous } = props;
  const before = previous.attempt;
  return (
    <Disclosure
      summary={
        <>
          Against the answer before, <span className="data">{before.status}</span> →{" "}
          <span className="data">{attempt.status}</span>, <TimeAgo time={before.startedAt} suffix="ago" />
        </>
      }
    >
      <ComparedAnswers resend={props.resend} leftResend={previous.resend} left={before} right={attempt} />
    </Disclosure>
  );
}
