import type { TimelineCounts } from "@/lib/hits/timeline-schema";

export function sumCounts(buckets: readonly TimelineCounts[]): TimelineCounts {
  const sum = { good: 0, unanswered: 0, clientError: 0, serverError: 0, refused: 0 };
  for (const bucket of buckets) {
    sum.good += bucket.good;
    sum.unanswered += bucket.unanswered;
    sum.clientError += bucket.clientError;
    sum.serverError += bucket.serverError;
    sum.refused += bucket.refused;
  }
  return sum;
}
