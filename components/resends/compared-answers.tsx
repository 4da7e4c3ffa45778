"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ReadingBody } from "@/components/bodies/reading-body";
import type { DiffWork } from "@/components/diff/diff-work";
import { definePart } from "@/components/ui/define-part";
import { Notice } from "@/components/ui/notice";
import type { BinDto } from "@/lib/bins/bin-schema";
import { binKeys } from "@/lib/live/client/bin-keys";
import type { AttemptDto } from "@/lib/resends/attempt-schema";
import type { ResendDto } from "@/lib/resends/resend-schema";
import { useAnswerBytes } from "./use-answer-bytes";

const MessageChanges = definePart(
  () => import("./message-changes").then((module) => module.MessageChanges),
  ReadingBody,
);

interface ComparedAnswersProps {
  readonly resend: ResendDto;
  readonly left: AttemptDto;
  readonly right: AttemptDto;
  /** Where it is another one: the resend that the left one belongs to. */
  readonly leftResend?: ResendDto;
}

/** What differs between two answers. Give it a key for each pair. */
export function ComparedAnswers({ resend, left, right, leftResend = resend }: ComparedAnswersProps) {
  const before = useAnswerBytes(leftResend, left);
  const now = useAnswerBytes(resend, right);
  const settings = useQueryClient().getQueryData<BinDto>(binKeys.bin(resend.binId))?.settings.diff ?? {};
  const [work, setWork] = useState<DiffWork | null>(null);
  const problem = now.error ?? before.error;
  if (problem !== null) return <Notice tone="bad">The answers could not be read. {problem.message}</Notice>;
  if (now.data === undefined || before.data === undefined) return <ReadingBody />;
  if (work === null) {
    setWork({
      left: { headers: left.headers, body: before.data.bytes },
      right: { headers: right.headers, body: now.data.bytes },
      settings,
      learned: null,
      isVeiled: false,
    });
    return <ReadingBody />;
  }
  return (
    <MessageChanges
      title="What differs in the answers"
      nothing="Fields and bodies are the same, but for what says nothing."
      work={work}
      isNoiseHidden
    />
  );
}
