"use client";
import { useQuery } from "@tanstack/react-query";
import { fetchResend } from "@/components/api/fetch-resend";
import { decodeBase64 } from "@/components/ui/decode-base64";
import type { AttemptDto } from "@/lib/resends/attempt-schema";
import type { ResendDto } from "@/lib/resends/resend-schema";
import { resendKeys } from "./resend-keys";
import { type AnswerBytes, undoAnswerCoding } from "./undo-answer-coding";

// Long bodies are not held for long once nobody looks at them.
const KEPT_MS = 30_000;

/** The body of an answer: out of its list, or fetched where it is long; with gzip and deflate undone. */
export function useAnswerBytes(resend: ResendDto, attempt: AttemptDto) {
  const { binId, id } = resend;
  return useQuery({
    queryKey: [...resendKeys.whole(binId, id, resend.attempts.length), attempt.n],
    queryFn: async ({ signal }): Promise<AnswerBytes> => {
      const { body } = attempt;
      const isLeftOut = body.base64 === "" && body.storedSize > 0;
      const whole = isLeftOut ? (await fetchResend(id, signal)).attempts.find(({ n }) => n === attempt.n) : attempt;
      return undoAnswerCoding(decodeBase64(whole?.body.base64 ?? ""), body.encoding);
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: KEPT_MS,
    structuralSharing: false,
  });
}
