import type { Answer } from "@/lib/bins/settings-schema";
import { parseHeaderLines } from "./parse-header-lines";

/** The fixed answer as it stands in the form: everything is text. */
export interface AnswerForm {
  readonly status: string;
  readonly delayMs: string;
  readonly headers: string;
  /** "default" is the text "ok"; "bytes" keeps a binary body that was set through the API. */
  readonly bodyKind: "default" | "text" | "bytes";
  readonly body: string;
}

export type AnswerFormProblems = Partial<Record<keyof AnswerForm, string>>;

export function toAnswerForm(answer: Answer): AnswerForm {
  return {
    status: answer.status === undefined ? "" : String(answer.status),
    delayMs: answer.delayMs === undefined ? "" : String(answer.delayMs),
    headers: (answer.headers ?? []).map(([name, value]) => `${name}: ${value}`).join("\n"),
    bodyKind: answer.bodyBase64 !== undefined ? "bytes" : answer.body !== undefined ? "text" : "default",
    body: answer.body ?? "",
  };
}

/** What is wrong with the form, by field; empty when it can be sent. The server checks again and more. */
export function checkAnswerForm(form: AnswerForm): AnswerFormProblems {
  const problems: { -readonly [Field in keyof AnswerFormProblems]: string } = {};
  if (form.status.trim() !== "" && !isWhole(form.status, 200, 599)) problems.status = "A status from 200 to 599.";
  if (form.delayMs.trim() !== "" && !isWhole(form.delayMs, 0, 60_000))
    problems.delayMs = "From 0 to 60000 milliseconds.";
  const headers = parseHeaderLines(form.headers);
  if (!headers.ok) problems.headers = headers.problem;
  return problems;
}

/** The form as a merge patch of the answer: null resets a part to its default, an absent part stays. */
export function toAnswerPatch(form: AnswerForm): Readonly<Record<string, unknown>> {
  const headers = parseHeaderLines(form.headers);
  return {
    status: form.status.trim() === "" ? null : Number(form.status),
    delayMs: form.delayMs.trim() === "" ? null : Number(form.delayMs),
    headers: headers.ok && headers.headers.length > 0 ? headers.headers : null,
    ...(form.bodyKind === "bytes" ? {} : { bodyBase64: null, body: form.bodyKind === "text" ? form.body : null }),
  };
}

function isWhole(text: string, least: number, most: number): boolean {
  const value = Number(text.trim());
  return Number.isInteger(value) && value >= least && value <= most;
}
