import type { JobAnswer, JobInput, JobName } from "./jobs/all-jobs";

/** Compares beside the process that captures: one job at a time, in a thread of its own. */
export interface Comparer {
  /**
   * Loads the input when its turn comes, so that what waits holds no bodies, and does the job, which reads stored hits by
   * itself: large bodies hold up whoever reads them. Background jobs let those
   * that somebody waits for go first. UNAVAILABLE when too many wait, UNPROCESSABLE when it takes too long or too much
   * memory; rejects as `load` does.
   */
  run<Name extends JobName>(
    name: Name,
    load: () => Promise<JobInput<Name>>,
    options?: { readonly isBackground?: boolean },
  ): Promise<JobAnswer<Name>>;
  /** Gives up what waits and what is under way. */
  close(): Promise<void>;
}
