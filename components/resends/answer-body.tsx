"use client";
import { ReadingBody } from "@/components/bodies/reading-body";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { findHeader } from "@/lib/http/raw-headers";
import type { AttemptDto } from "@/lib/resends/attempt-schema";
import type { ResendDto } from "@/lib/resends/resend-schema";
import { AnswerContent } from "./answer-content";
import { useAnswerBytes } from "./use-answer-bytes";

interface AnswerBodyProps {
  readonly resend: ResendDto;
  readonly attempt: AttemptDto;
  readonly name: string;
}

/** The body of an answer, in every state that reading it can be in. */
export function AnswerBody({ resend, attempt, name }: AnswerBodyProps) {
  const { data, error, refetch } = useAnswerBytes(resend, attempt);
  if (attempt.body.storedSize === 0) return <p className="text-faint text-sm">The answer has no body.</p>;
  if (error !== null) {
    return (
      <Notice
        tone="bad"
        action={
          <Button size="small" onPress={() => void refetch()}>
            Try again
          </Button>
        }
      >
        The body of the answer could not be read. {error.message}
      </Notice>
    );
  }
  if (data === undefined) return <ReadingBody />;
  return (
    <AnswerContent
      name={name}
      bytes={data.bytes}
      contentType={findHeader(attempt.headers, "content-type")}
      isTruncated={attempt.body.truncated}
      problem={data.problem}
      place={{
        binId: resend.binId,
        seq: resend.hitSeq,
        isDecoded: data.isDecoded,
        part: null,
        answer: { resendId: resend.id, n: attempt.n },
      }}
    />
  );
}
