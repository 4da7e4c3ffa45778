"use client";
import { type QueryClient, useMutation, useQueryClient } from "@tanstack/react-query";
import { ApiError } from "@/components/api/api-error";
import { type ResendOrder, resendHit } from "@/components/api/resend-hit";
import type { ResendDto } from "@/lib/resends/resend-schema";
import type { UsedTarget } from "@/lib/resends/target-schema";
import { describeOutcome } from "./describe-outcome";
import { findPreviousAnswer } from "./find-previous-answer";
import { resendKeys } from "./resend-keys";
import { sendNews } from "./send-news";
import { shortTarget } from "./short-target";

interface SentHit {
  readonly binId: string;
  readonly seq: number;
}

interface SendOptions {
  /** Whoever asks shows a refusal itself. */
  readonly isFailureShown?: boolean;
}

/** Sends a hit, tells of it while it is under way and after, and brings what shows resends up to date. */
export function useSend({ binId, seq }: SentHit, { isFailureShown = false }: SendOptions = {}) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: ResendOrder) => resendHit(binId, seq, order),
    onMutate: ({ url }) => sendNews.begin({ binId, seq, target: shortTarget(url) }),
    onSuccess: (resend, _order, id) => {
      sendNews.end(id, tell(client, resend));
      putResend(client, resend);
      void client.invalidateQueries({ queryKey: resendKeys.list(binId, seq) });
      void client.invalidateQueries({ queryKey: resendKeys.targets(binId) });
    },
    onError: (error, _order, id) => {
      if (id === undefined) return;
      if (isFailureShown) sendNews.drop(id);
      else sendNews.end(id, { kind: "failed", text: explain(error) });
    },
  });
}

/** What an error says, with what the server found wrong. */
export function explain(error: Error): string {
  return error instanceof ApiError ? error.explanation : error.message;
}

/** Shows it before the lists are read anew: the next press of the key already has its target. */
function putResend(client: QueryClient, resend: ResendDto): void {
  const { binId, hitSeq, url } = resend;
  const attempt = resend.attempts.at(-1);
  const used: UsedTarget = {
    url,
    lastUsedAt: resend.createdAt,
    lastStatus: attempt?.status ?? null,
    lastError: attempt?.error?.code ?? null,
  };
  client.setQueryData<readonly UsedTarget[]>(resendKeys.targets(binId), (held = []) => [
    used,
    ...held.filter((target) => target.url !== url),
  ]);
  client.setQueryData<readonly ResendDto[]>(resendKeys.list(binId, hitSeq), (held) =>
    held === undefined ? held : [resend, ...held.filter(({ id }) => id !== resend.id)],
  );
}

function tell(client: QueryClient, resend: ResendDto): Parameters<typeof sendNews.end>[1] {
  const [attempt] = resend.attempts;
  if (attempt === undefined) return { kind: "failed", text: "It was not sent." };
  const held = client.getQueryData<readonly ResendDto[]>(resendKeys.list(resend.binId, resend.hitSeq)) ?? [];
  const older = held.filter(({ id, createdAt }) => id !== resend.id && createdAt <= resend.createdAt);
  const before = findPreviousAnswer(resend, older)?.attempt ?? null;
  return { kind: "done", text: describeOutcome(attempt, before), verdict: attempt.verdict };
}
