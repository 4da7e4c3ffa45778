"use client";
import { Button } from "@/components/ui/button";
import type { HitDto } from "@/lib/hits/hit-schema";
import { formatDuration } from "./format-duration";
import { Section } from "./section";
import { statusColour } from "./status-colour";

interface AnswerSectionProps {
  readonly hit: HitDto;
  readonly onChangeAnswer: () => void;
}

export function AnswerSection({ hit, onChangeAnswer }: AnswerSectionProps) {
  const { status, rule } = hit.answer;
  return (
    <Section
      id="answer"
      title="Answer"
      actions={
        <Button size="small" onPress={onChangeAnswer}>
          Change the answer
        </Button>
      }
    >
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
