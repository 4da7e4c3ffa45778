"use client";
import { CircleAlert, CircleCheck } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/spinner";
import type { ResendDto } from "@/lib/resends/resend-schema";
import { AnswerKinds } from "./answer-kinds";
import { AnswersBeside } from "./answers-beside";
import type { AnswerKind } from "./compare-answers";
import { describeAcceptance, describeAnswers } from "./describe-answers";
import { useAnswerKinds } from "./use-answer-kinds";

/** Whether the receiver answered the same each time: the outcome of a test of its idempotency, as its answers tell. */
export function RepeatVerdict({ resend }: { readonly resend: ResendDto }) {
  const { data, error, refetch } = useAnswerKinds(resend);
  if (error !== null) {
    return (
      <Notice
        tone="bad"
        shape="band"
        action={
          <Button size="small" onPress={() => void refetch()}>
            Try again
          </Button>
        }
      >
        {error.message}
      </Notice>
    );
  }
  if (data === undefined) {
    return (
      <p role="status" className="flex items-center gap-2 border-line border-b px-3 py-2 text-sm text-soft">
        <Spinner label="Comparing" /> The answers are being compared.
      </p>
    );
  }
  const waiting = resend.planned - resend.attempts.length;
  return (
    <section
      aria-label="The answers compared"
      className={`flex min-w-0 flex-col gap-2 border-line border-b px-3 py-2.5 ${data.length > 1 ? "bg-warning-soft/50" : ""}`}
    >
      <Sentence kinds={data} />
      {waiting > 0 ? (
        <p role="status" className="text-faint text-xs">
          {waiting} more {resend.repeats === "at-once" ? "are under way" : "are to come, or did not"}.
        </p>
      ) : null}
      {data.length > 1 ? <AnswerKinds kinds={data} /> : null}
      {resend.attempts.length > 1 ? <AnswersBeside resend={resend} kinds={data} /> : null}
    </section>
  );
}

function Sentence({ kinds }: { readonly kinds: readonly AnswerKind[] }) {
  const areSame = kinds.length === 1;
  const Sign = areSame ? CircleCheck : CircleAlert;
  return (
    <div className="flex items-start gap-2">
      <Sign aria-hidden="true" className={`mt-0.5 size-4 shrink-0 ${areSame ? "text-good" : "text-warning"}`} />
      <div className="min-w-0">
        <p role="status" className="font-medium text-ink text-sm [overflow-wrap:anywhere]">
          {describeAnswers(kinds)}
        </p>
        <p className="text-soft text-xs">{describeAcceptance(kinds)}</p>
      </div>
    </div>
  );
}
