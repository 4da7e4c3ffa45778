import { type CheckTime, parseCheckTime } from "./check-time";
import { NO_SOURCE, type RequestSource } from "./request-source";
import { readSecret, WHOLE } from "./secret-parts";
import type { SignatureExample } from "./signature-examples";

/** What is filled in. It lives in the page only, as long as the page. */
export interface ToolForm {
  readonly source: RequestSource;
  /** Which of the requests in the source. */
  readonly at: number;
  /** Null: whoever it looks to be from. */
  readonly provider: string | null;
  /** "": the request's own. */
  readonly url: string;
  /** By part. */
  readonly secret: Readonly<Record<string, string>>;
  readonly time: CheckTime;
}

export const EMPTY_FORM: ToolForm = {
  source: NO_SOURCE,
  at: 0,
  provider: null,
  url: "",
  secret: {},
  time: { kind: "now", text: "" },
};

export interface ToolProblems {
  readonly request?: string;
  readonly secret?: string;
  readonly time?: string;
}

/** What keeps the form from being sent. `parts` are those of the secret. */
export function checkToolForm(
  { secret, time }: ToolForm,
  { hasRequest, parts }: { readonly hasRequest: boolean; readonly parts: readonly string[] },
): ToolProblems {
  return {
    ...(hasRequest ? {} : { request: "Paste a request first" }),
    ...(readSecret(secret, parts) === null ? { secret: "The secret is missing" } : {}),
    ...(time.kind === "other" && parseCheckTime(time.text) === null
      ? { time: "Neither seconds nor a date like 2025-01-01T00:00:00Z" }
      : {}),
  };
}

export function fillExample({ text, secret, time }: SignatureExample): ToolForm {
  return {
    ...EMPTY_FORM,
    source: { kind: "text", text },
    secret: { [WHOLE]: secret },
    time: { kind: time, text: "" },
  };
}
