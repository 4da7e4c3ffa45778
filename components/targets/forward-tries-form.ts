import { checkSendForm, startSendForm, toTimeout } from "@/components/resends/send-form";
import type { ForwardOptions } from "@/lib/resends/target-schema";
import type { TargetChange } from "./use-save-target";

/** How often a hit is tried, and how long an answer is waited for. Numbers are as they are written. */
export interface TriesForm {
  readonly attempts: string;
  readonly pauseSeconds: string;
  /** Empty: as the server does it by itself. */
  readonly timeoutSeconds: string;
}

export type TriesProblems = { readonly [Field in keyof TriesForm]?: string };

export function startTriesForm({ retries, timeoutMs }: ForwardOptions): TriesForm {
  return {
    attempts: String(retries.attempts),
    pauseSeconds: String(retries.backoffMs / 1000),
    timeoutSeconds: timeoutMs === undefined ? "" : String(timeoutMs / 1000),
  };
}

export function checkTriesForm(form: TriesForm): TriesProblems {
  // One try alone is no retry, and yet a way to forward.
  const attempts = form.attempts.trim() === "1" ? "2" : form.attempts;
  const { url: _, ...problems } = checkSendForm({ ...startSendForm(""), ...form, attempts, times: "retry" });
  return problems.attempts === undefined ? problems : { ...problems, attempts: "A number from 1 to 10." };
}

/** What is asked of the server. Only for a form without problems. */
export function toTriesChange(form: TriesForm): TargetChange {
  return {
    retries: { attempts: Number(form.attempts), backoffMs: Math.round(Number(form.pauseSeconds) * 1000) },
    timeoutMs: toTimeout(form).timeoutMs ?? null,
  };
}

export function isSameTries(one: TriesForm, other: TriesForm): boolean {
  return (
    one.attempts.trim() === other.attempts &&
    one.pauseSeconds.trim() === other.pauseSeconds &&
    one.timeoutSeconds.trim() === other.timeoutSeconds
  );
}
