"use client";
import type { ReactNode } from "react";
import type { AttemptDto } from "@/lib/resends/attempt-schema";
import type { ResendDto } from "@/lib/resends/resend-schema";
import { AnswerChanges } from "./answer-changes";
import { AnswerView } from "./answer-view";
import { AttemptError } from "./attempt-error";
import type { PlacedAttempt } from "./find-previous-answer";
import { SentView } from "./sent-view";
import { TimingBar } from "./timing-bar";

interface AttemptDetailProps {
  readonly resend: ResendDto;
  readonly attempt: AttemptDto;
  readonly previous: PlacedAttempt | null;
}

/** All that is known of an attempt: what went wrong, what was answered, how long each step took, what was sent. */
export function AttemptDetail({ resend, attempt, previous }: AttemptDetailProps) {
  const { error, status } = attempt;
  return (
    <div className="flex min-w-0 flex-col gap-4">
      {error === null ? null : <AttemptError resend={resend} error={error} />}
      {status === null ? null : (
        <Part title="Answer">
          <AnswerView resend={resend} attempt={attempt} />
        </Part>
      )}
      {previous === null || status === null || previous.attempt.status === null ? null : (
        <AnswerChanges resend={resend} attempt={attempt} previous={previous} />
      )}
      <Part title="Time">
        <TimingBar timing={attempt.timing} />
      </Part>
      <Part title="Sent">
        <SentView sent={attempt.sent} />
      </Part>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <h4 className="font-semibold text-soft text-xs">{title}</h4>
      {children}
    </div>
  );
}
