import type { HitDto } from "@/lib/hits/hit-schema";

export type SectionId = "overview" | "headers" | "query" | "body" | "signature" | "delivery" | "resends" | "answer";

export interface SectionEntry {
  readonly id: SectionId;
  readonly title: string;
  /** How many there are of what it holds; null where nothing is counted. */
  readonly count: number | null;
}

/** The sections of a hit, in the order of the page and of the keys 1 to 8. */
export function listSections(hit: HitDto): readonly SectionEntry[] {
  return [
    { id: "overview", title: "Overview", count: null },
    { id: "headers", title: "Headers", count: hit.headers.length + hit.trailers.length },
    { id: "query", title: "Query", count: hit.query.length },
    { id: "body", title: "Body", count: null },
    { id: "signature", title: "Signature", count: null },
    { id: "delivery", title: "Delivery", count: null },
    { id: "resends", title: "Resends", count: null },
    { id: "answer", title: "Answer", count: null },
  ];
}
