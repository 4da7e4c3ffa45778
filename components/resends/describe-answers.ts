import type { AnswerDifference, AnswerKind } from "./compare-answers";
import { describeFailure } from "./describe-failure";

/** The verdict over several answers to the same hit, in one sentence: "The 2nd answered differently: 409 instead of 200." */
export function describeAnswers(kinds: readonly AnswerKind[]): string {
  const [first, ...others] = kinds;
  if (first === undefined) return "Nothing was answered yet.";
  const count = kinds.reduce((sum, { ns }) => sum + ns.length, 0);
  if (others.length === 0) return `All ${count} answers are the same: ${outcomeOf(first)}.`;
  const [only] = others;
  if (others.length === 1 && only !== undefined) {
    return `${subjectOf(only.ns, count)} answered differently: ${describeDifference(first, only)}.`;
  }
  const different = others.reduce((sum, { ns }) => sum + ns.length, 0);
  return `${different} of ${count} answered differently from the 1st, in ${others.length} ways.`;
}

/** In what a kind of answer differs from the first: "409 instead of 200, another body". */
export function describeDifference(first: AnswerKind, kind: AnswerKind): string {
  const { hasOtherOutcome, headers, bodyChanges }: AnswerDifference = kind.difference;
  const parts = [
    hasOtherOutcome ? `${outcomeOf(kind)} instead of ${outcomeOf(first)}` : null,
    headers.length === 0 ? null : `${headers.length === 1 ? "another" : "other"} ${headers.join(", ")}`,
    bodyChanges === 0 ? null : "another body",
  ];
  // Without an answer there is nothing more to say.
  const listed = kind.status === null || first.status === null ? parts.slice(0, 1) : parts;
  return listed.filter((part) => part !== null).join(", ");
}

/** Whether a sender would be content, whatever the answers say: a receiver may well name an event that it knows already. */
export function describeAcceptance(kinds: readonly AnswerKind[]): string {
  const count = kinds.reduce((sum, { ns }) => sum + ns.length, 0);
  const accepted = kinds.filter(isKindAccepted).reduce((sum, { ns }) => sum + ns.length, 0);
  if (accepted === count) return "Each was accepted with 2xx, so a sender would not send it again.";
  if (accepted === 0) return "None was accepted with 2xx.";
  return `${accepted} of ${count} were accepted with 2xx: a sender would send the event again after the others.`;
}

export function isKindAccepted({ status }: Pick<AnswerKind, "status">): boolean {
  return status !== null && status >= 200 && status < 300;
}

/** "1st", "2nd and 4th", "2nd, 3rd and 7 more". */
export function listOrdinals(ns: readonly number[]): string {
  const words = ns.length > 4 ? [...ns.slice(0, 2).map(ordinal), `${ns.length - 2} more`] : ns.map(ordinal);
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

function subjectOf(ns: readonly number[], count: number): string {
  const [first = 0] = ns;
  const isRest = ns.length > 1 && ns.length === count - first + 1;
  return isRest ? `From the ${ordinal(first)} on they` : `The ${listOrdinals(ns)}`;
}

function ordinal(n: number): string {
  const tail = n % 100 > 10 && n % 100 < 14 ? 0 : n % 10;
  return `${n}${["th", "st", "nd", "rd"][tail] ?? "th"}`;
}

function outcomeOf({ status, errorCode }: Pick<AnswerKind, "status" | "errorCode">): string {
  return status === null ? describeFailure(errorCode === null ? null : { code: errorCode }) : String(status);
}
