import type { HitSummary } from "@/lib/hits/hit-schema";

/** Why there is no body to show, of a hit of which nothing is stored: an unread one was refused before it was counted. */
export function sayNoBody({ bodyTruncated }: Pick<HitSummary, "bodyTruncated">): string {
  return bodyTruncated ? "Its body is not stored." : "No body was sent.";
}
