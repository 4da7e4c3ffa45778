"use client";
import { Disclosure } from "@/components/hits/disclosure";
import { formatField, toHeaderPair } from "@/components/hits/header-pair";
import { useHeaderGuide } from "@/components/hits/use-header-guide";
import { PairTable } from "@/components/ui/pair-table";
import type { AttemptDto } from "@/lib/resends/attempt-schema";
import type { ResendDto } from "@/lib/resends/resend-schema";
import { AnswerBody } from "./answer-body";

interface AnswerViewProps {
  readonly resend: ResendDto;
  readonly attempt: AttemptDto;
  /** Tells it from other answers on the page. */
  readonly name?: string;
}

/** What the target answered: over which redirects, with which fields, and the body as bodies of hits are shown. */
export function AnswerView({ resend, attempt, name = `Answer ${attempt.n}` }: AnswerViewProps) {
  const explain = useHeaderGuide();
  const { headers, redirects } = attempt;
  return (
    <div className="flex min-w-0 flex-col gap-1.5">
      {redirects.length === 0 ? null : (
        <ol aria-label="Redirects that were followed" className="text-soft text-xs">
          {redirects.map(({ status, url }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a redirect's place is its identity
            <li key={index} className="[overflow-wrap:anywhere]">
              <span className="data">{status}</span> led to <span className="data text-ink">{url}</span>
            </li>
          ))}
        </ol>
      )}
      <AnswerBody resend={resend} attempt={attempt} name={name} />
      <Disclosure summary={`${headers.length} header fields of the answer`}>
        <PairTable
          label="Header fields of the answer"
          pairs={headers.map((field) => toHeaderPair(field, explain))}
          formatPair={formatField}
        />
      </Disclosure>
    </div>
  );
}
