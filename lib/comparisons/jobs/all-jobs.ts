import { diffHits } from "./diff-hits";
import { diffStored } from "./diff-stored";
import { driftStored } from "./drift-stored";
import { learnStored } from "./learn-stored";
import { surveyStored } from "./survey-stored";

/**
 * What the comparer does, by name. Each takes and gives plain data, and reads hits by what it is given: it runs in a
 * thread of its own.
 */
export const ALL_JOBS = {
  diff: diffStored,
  diffHits,
  drift: driftStored,
  learn: learnStored,
  survey: surveyStored,
} as const;

export type JobName = keyof typeof ALL_JOBS;
export type JobInput<Name extends JobName> = Parameters<(typeof ALL_JOBS)[Name]>[0];
export type JobAnswer<Name extends JobName> = Awaited<ReturnType<(typeof ALL_JOBS)[Name]>>;
