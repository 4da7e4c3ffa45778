import { diffMessages } from "@/lib/diff/diff-messages";
import type { DiffSettings } from "@/lib/diff/diff-settings-schema";
import { hideNoise } from "@/lib/diff/hide-noise";
import type { RawHeaders } from "@/lib/http/raw-headers";

/** What came of one of several sends of the same hit. */
export interface Answer {
  readonly n: number;
  /** Null: there was no answer, for the reason that the code names. */
  readonly status: number | null;
  readonly errorCode: string | null;
  readonly headers: RawHeaders;
  /** With content codings undone where they could be. */
  readonly body: Uint8Array;
  /** Bytes as they came, before codings were undone. */
  readonly size: number;
}

/** In what an answer differs from the first; what is noise (dates, ids of requests) does not count. */
export interface AnswerDifference {
  /** Another status, or none. */
  readonly hasOtherOutcome: boolean;
  /** Names of fields, in lower case, at most 20. */
  readonly headers: readonly string[];
  /** Places in the body. */
  readonly bodyChanges: number;
}

/** Answers that are the same. */
export interface AnswerKind {
  readonly ns: readonly number[];
  readonly status: number | null;
  readonly errorCode: string | null;
  readonly difference: AnswerDifference;
}

const NO_DIFFERENCE: AnswerDifference = { hasOtherOutcome: false, headers: [], bodyChanges: 0 };
/** Longer bodies are compared by their bytes alone. */
const MOST_COMPARED_BYTES = 256 * 1024;
/** An answer is looked for among so many kinds; a receiver with more answers to one event has no few kinds anyway. */
const MOST_COMPARED_KINDS = 6;
const MOST_NAMES = 20;

/** The kinds of answers there are, that of the first one first; each with what differs from the first. */
export function compareAnswers(answers: readonly Answer[], settings: DiffSettings): readonly AnswerKind[] {
  const [first] = answers;
  const kinds: Array<{ readonly sample: Answer; readonly ns: number[] }> = [];
  for (const answer of answers) {
    const known = kinds.slice(0, MOST_COMPARED_KINDS).find(({ sample }) => isNone(differ(sample, answer, settings)));
    if (known === undefined) kinds.push({ sample: answer, ns: [answer.n] });
    else known.ns.push(answer.n);
  }
  return kinds.map(({ sample, ns }) => ({
    ns,
    status: sample.status,
    errorCode: sample.errorCode,
    difference: first === undefined ? NO_DIFFERENCE : differ(first, sample, settings),
  }));
}

function isNone({ hasOtherOutcome, headers, bodyChanges }: AnswerDifference): boolean {
  return !hasOtherOutcome && headers.length === 0 && bodyChanges === 0;
}

function differ(left: Answer, right: Answer, settings: DiffSettings): AnswerDifference {
  if (left === right) return NO_DIFFERENCE;
  const hasOtherOutcome = left.status !== right.status || left.errorCode !== right.errorCode;
  const isLong = Math.max(left.body.length, right.body.length) > MOST_COMPARED_BYTES;
  const none = new Uint8Array(0);
  const { headers, body } = hideNoise(
    diffMessages(
      { headers: left.headers, body: isLong ? none : left.body, bodySize: left.size },
      { headers: right.headers, body: isLong ? none : right.body, bodySize: right.size },
      settings,
    ),
  );
  // In which order a server writes its fields says nothing.
  const names = headers.filter(({ op }) => op !== "moved").map(({ path }) => nameOf(path));
  return {
    hasOtherOutcome,
    headers: [...new Set(names)].slice(0, MOST_NAMES),
    bodyChanges: isLong ? (isSameBytes(left.body, right.body) ? 0 : 1) : body.changes.length + body.more,
  };
}

/** A change inside a field has the field's name and, after it, the part. */
function nameOf(path: string): string {
  return /^[!#$%&'*+.^_`|~0-9a-z-]+/i.exec(path)?.[0].toLowerCase() ?? path;
}

function isSameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}
