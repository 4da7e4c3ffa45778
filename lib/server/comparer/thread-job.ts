import type { JobName } from "@/lib/comparisons/jobs/all-jobs";

/** What the thread is started with: it reads hits by a connection of its own. */
export interface ThreadSource {
  readonly databaseUrl: string;
}

export interface ThreadJob {
  readonly name: JobName;
  readonly input: unknown;
}
