"use client";
import { useState } from "react";
import { Disclosure } from "@/components/hits/disclosure";
import { SelectField } from "@/components/ui/select-field";
import type { AttemptDto } from "@/lib/resends/attempt-schema";
import type { ResendDto } from "@/lib/resends/resend-schema";
import { AnswerView } from "./answer-view";
import { AttemptError } from "./attempt-error";
import type { AnswerKind } from "./compare-answers";
import { ComparedAnswers } from "./compared-answers";
import { describeFailure } from "./describe-failure";

interface AnswersBesideProps {
  readonly resend: ResendDto;
  readonly kinds: readonly AnswerKind[];
}

/** Two of the answers side by side, and what differs between them; at first the first one and the first that differs. */
export function AnswersBeside({ resend, kinds }: AnswersBesideProps) {
  return (
    <Disclosure summary="Two answers side by side">
      <Beside resend={resend} kinds={kinds} />
    </Disclosure>
  );
}

function Beside({ resend, kinds }: AnswersBesideProps) {
  const { attempts } = resend;
  const [chosen, setChosen] = useState<{ readonly left?: number; readonly right?: number }>({});
  const find = (n: number | undefined) => attempts.find((attempt) => attempt.n === n);
  const left = find(chosen.left) ?? attempts[0];
  const right = find(chosen.right) ?? find(kinds[1]?.ns[0]) ?? attempts[1];
  if (left === undefined || right === undefined) return null;
  const isBoth = left.status !== null && right.status !== null && left.n !== right.n;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {isBoth ? <ComparedAnswers key={`${left.n} ${right.n}`} resend={resend} left={left} right={right} /> : null}
      <div className="grid min-w-0 gap-4 md:grid-cols-2">
        <Side resend={resend} attempt={left} label="On the left" onChoose={(n) => setChosen({ ...chosen, left: n })} />
        <Side
          resend={resend}
          attempt={right}
          label="On the right"
          onChoose={(n) => setChosen({ ...chosen, right: n })}
        />
      </div>
    </div>
  );
}

interface SideProps {
  readonly resend: ResendDto;
  readonly attempt: AttemptDto;
  readonly label: string;
  readonly onChoose: (n: number) => void;
}

function Side({ resend, attempt, label, onChoose }: SideProps) {
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <SelectField
        label={label}
        isLabelHidden
        options={resend.attempts.map(({ n, status, error }) => ({
          id: String(n),
          label: `Answer ${n}: ${status ?? describeFailure(error)}`,
        }))}
        value={String(attempt.n)}
        onChange={(n) => onChoose(Number(n))}
        className="max-w-56"
      />
      {attempt.status === null ? (
        attempt.error === null ? null : (
          <AttemptError resend={resend} error={attempt.error} />
        )
      ) : (
        <AnswerView key={attempt.n} resend={resend} attempt={attempt} name={`${label}: answer ${attempt.n}`} />
      )}
    </div>
  );
}
