import { ALL_JOBS, type JobAnswer, type JobName } from "@/lib/comparisons/jobs/all-jobs";
import type { ReadHits } from "@/lib/comparisons/jobs/read-hits";

/** Does a job in this thread. The caller vouches for the input's type. */
export async function runJob<Name extends JobName>(
  name: Name,
  input: unknown,
  readHits: ReadHits,
): Promise<JobAnswer<Name>> {
  const job: (input: never, readHits: ReadHits) => Promise<unknown> = ALL_JOBS[name];
  return (await job(input as never, readHits)) as JobAnswer<Name>;
}
