import type { ReactNode } from "react";
import type { HitDto } from "@/lib/hits/hit-schema";
import { formatDuration } from "./format-duration";
import { Section } from "./section";
import { statusColour } from "./status-colour";

interface AnswerGivenProps {
  readonly hit: HitDto;
  readonly actions: ReactNode;
}

/** What the sender got for an answer, and why. */
export function AnswerGiven({ hit, actions }: AnswerGivenProps) {
  const { status, rule } = hit.answer;
  return (
    <Section id="answer" title="Answer" actions={actions}>
      <p className="text-sm text-soft">
        {status === null ? (
          "The sender got no answer from the bin."
        ) : (
          <>
            The sender got <span className={`data font-semibold ${statusColour(status)}`}>{status}</span>{" "}
            {rule === null ? "as the bin is set to answer." : `by the rule “${rule}”.`}
          </>
        )}
      </p>
      {hit.senderGoneAfterMs === null ? null : (
        <p className="mt-1 text-sm text-warning">
          The sender hung up after {formatDuration(hit.senderGoneAfterMs)}, before the answer left.
        </p>
      )}
    </Section>
  );
}
