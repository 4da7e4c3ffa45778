import type { DiffSettings } from "@/lib/diff/diff-settings-schema";
import type { Answer, AnswerKind } from "./compare-answers";

/** To the worker: the answers, and what the bin ignores. */
export interface ToAnswersWorker {
  readonly answers: readonly Answer[];
  readonly settings: DiffSettings;
}

export type FromAnswersWorker = readonly AnswerKind[];
