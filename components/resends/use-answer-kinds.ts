"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { fetchResend } from "@/components/api/fetch-resend";
import { decodeBase64 } from "@/components/ui/decode-base64";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { DiffSettings } from "@/lib/diff/diff-settings-schema";
import { binKeys } from "@/lib/live/client/bin-keys";
import type { AttemptDto } from "@/lib/resends/attempt-schema";
import type { ResendDto } from "@/lib/resends/resend-schema";
import type { FromAnswersWorker, ToAnswersWorker } from "./answers-work";
import type { Answer, AnswerKind } from "./compare-answers";
import { resendKeys } from "./resend-keys";
import { undoAnswerCoding } from "./undo-answer-coding";

/** The kinds of answers that came to a hit that was sent several times, found beside the page. */
export function useAnswerKinds(resend: ResendDto) {
  const settings = useQueryClient().getQueryData<BinDto>(binKeys.bin(resend.binId))?.settings.diff ?? {};
  const { binId, id, attempts } = resend;
  return useQuery({
    queryKey: [...resendKeys.whole(binId, id, attempts.length), "kinds", settings],
    queryFn: async ({ signal }) => findKinds(await readAnswers(resend, signal), settings, signal),
    // What was found of fewer answers stands until there is more.
    placeholderData: (held) => held,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

async function readAnswers(resend: ResendDto, signal: AbortSignal): Promise<Answer[]> {
  const areLeftOut = resend.attempts.some(({ body }) => body.base64 === "" && body.storedSize > 0);
  const { attempts } = areLeftOut ? await fetchResend(resend.id, signal) : resend;
  return Promise.all(attempts.map(toAnswer));
}

async function toAnswer({ n, status, error, headers, body }: AttemptDto): Promise<Answer> {
  const { bytes } = await undoAnswerCoding(decodeBase64(body.base64), body.encoding);
  return { n, status, errorCode: error?.code ?? null, headers, body: bytes, size: body.storedSize };
}

function findKinds(
  answers: readonly Answer[],
  settings: DiffSettings,
  signal: AbortSignal,
): Promise<readonly AnswerKind[]> {
  const worker = new Worker(new URL("./answers.worker.ts", import.meta.url), { type: "module" });
  return new Promise<readonly AnswerKind[]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<FromAnswersWorker>) => resolve(data);
    worker.onerror = () => reject(new Error("The answers could not be compared."));
    signal.addEventListener("abort", () => reject(signal.reason));
    worker.postMessage({ answers, settings } satisfies ToAnswersWorker);
  }).finally(() => worker.terminate());
}
