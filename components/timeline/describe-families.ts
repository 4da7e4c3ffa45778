import type { TimelineFamily } from "@/lib/hits/timeline-schema";
import type { TimeSpan } from "./time-span";

/** What of the deliveries with several attempts lies in a span: "attempt 2 of 3 of one delivery"; "" for nothing. */
export function describeFamilies(families: readonly TimelineFamily[], { from, to }: TimeSpan): string {
  const inSpan = families.flatMap(({ attempts }) => {
    const places = attempts.flatMap(({ receivedAt }, at) => {
      const time = Date.parse(receivedAt);
      return time >= from && time < to ? [at + 1] : [];
    });
    return places.length === 0 ? [] : [{ places, all: attempts.length }];
  });
  const [only] = inSpan;
  if (only === undefined) return "";
  const attempts = inSpan.reduce((sum, { places }) => sum + places.length, 0);
  if (inSpan.length > 1) return `${attempts.toLocaleString()} attempts of ${inSpan.length} repeated deliveries`;
  const [first] = only.places;
  return only.places.length === 1
    ? `attempt ${first} of ${only.all} of one delivery`
    : `${attempts} of ${only.all} attempts of one delivery`;
}
