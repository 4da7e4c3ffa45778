import type { SharedSubjectDto } from "@/lib/shares/share-schema";

type DescribedSubject = Pick<SharedSubjectDto, "hits" | "list" | "count"> & {
  readonly share: Pick<SharedSubjectDto["share"], "live">;
};

/** What a share shows, to begin a sentence with: "Hit 12", "Hits 3 and 5 compared", "14 hits", "The hits of a bin, live". */
export function describeSubject({ share, hits, list, count }: DescribedSubject): string {
  if (share.live) return "The hits of a bin, live";
  if (list !== null) return count === 1 ? "One hit" : `${count.toLocaleString()} hits`;
  const [left, right] = hits;
  if (left === undefined) return "Nothing";
  return right === undefined ? `Hit ${left.seq}` : `Hits ${left.seq} and ${right.seq} compared`;
}
