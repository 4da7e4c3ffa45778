import { checkSendForm, completeUrl, toTimeout } from "@/components/resends/send-form";
import type { PathRule } from "@/lib/http/forward/target-path";
import { type CreateBulkInput, MOST_AT_ONCE } from "@/lib/resends/bulk-schema";
import type { Signing } from "@/lib/resends/resend-schema";
import type { BulkChoice } from "./bulk-choice";

/** Where to, in which order, how fast, and how each is sent. Numbers are as they are written. */
export interface BulkForm {
  readonly url: string;
  /** Null: the captured paths only where the URL has none. */
  readonly path: PathRule | null;
  readonly order: "asc" | "desc" | "shuffled";
  readonly rate: string;
  readonly atOnce: string;
  /** Null: as the server finds best for each. */
  readonly signing: Signing | null;
  readonly isRetried: boolean;
  readonly attempts: string;
  readonly pauseSeconds: string;
  readonly followsRedirects: boolean;
  /** For each send; empty: as the server does it by itself. */
  readonly timeoutSeconds: string;
}

export interface BulkProblems {
  readonly url?: string;
  readonly rate?: string;
  readonly atOnce?: string;
  readonly attempts?: string;
  readonly pauseSeconds?: string;
  readonly timeoutSeconds?: string;
}

const MOST_PER_SECOND = 1000;
const LEAST_PER_SECOND = 0.01;
/** From so many hits on it is asked once more. */
export const MANY = 500;

export function startBulkForm(url: string): BulkForm {
  return {
    url,
    path: null,
    order: "asc",
    rate: "10",
    atOnce: "1",
    signing: null,
    isRetried: false,
    attempts: "3",
    pauseSeconds: "1",
    followsRedirects: false,
    timeoutSeconds: "",
  };
}

export function checkBulkForm(form: BulkForm): BulkProblems {
  const { url, attempts, pauseSeconds, timeoutSeconds } = checkSendForm({
    url: form.url,
    path: form.path,
    signing: form.signing,
    times: form.isRetried ? "retry" : "once",
    attempts: form.attempts,
    pauseSeconds: form.pauseSeconds,
    repeat: "",
    isParallel: false,
    followsRedirects: form.followsRedirects,
    timeoutSeconds: form.timeoutSeconds,
  });
  return {
    ...(url === undefined ? {} : { url }),
    ...(isRate(form.rate) ? {} : { rate: `A number from ${LEAST_PER_SECOND} to ${MOST_PER_SECOND}.` }),
    ...(/^[1-9]$/.test(form.atOnce.trim()) && Number(form.atOnce) <= MOST_AT_ONCE
      ? {}
      : { atOnce: `A number from 1 to ${MOST_AT_ONCE}.` }),
    ...(attempts === undefined ? {} : { attempts }),
    ...(pauseSeconds === undefined ? {} : { pauseSeconds }),
    ...(timeoutSeconds === undefined ? {} : { timeoutSeconds }),
  };
}

/** What is asked of the server. Only for a form without problems. */
export function toBulkOrder(form: BulkForm, choice: BulkChoice): CreateBulkInput {
  return {
    ...(choice.kind === "seqs" ? { seqs: [...choice.seqs] } : { q: choice.q }),
    url: form.url.startsWith("relay:") ? form.url : completeUrl(form.url),
    order: form.order,
    ratePerSecond: Number(form.rate),
    atOnce: Number(form.atOnce),
    ...(form.path === null ? {} : { path: form.path }),
    ...(form.signing === null ? {} : { signing: form.signing }),
    ...(form.isRetried
      ? { retries: { attempts: Number(form.attempts), backoffMs: Math.round(Number(form.pauseSeconds) * 1000) } }
      : {}),
    ...(form.followsRedirects ? { followRedirects: true } : {}),
    ...toTimeout(form),
  };
}

function isRate(text: string): boolean {
  const rate = Number(text);
  return /^\d{1,4}(\.\d{1,2})?$/.test(text.trim()) && rate >= LEAST_PER_SECOND && rate <= MOST_PER_SECOND;
}
